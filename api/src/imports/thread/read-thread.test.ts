import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FileReading, type ReadingRequest, openFile } from '../file-reading.ts';
import { type FigureBatch, type FigureRow, rowsOf } from '../figure-rows.ts';
import { IMPORT_LIMITS, MEGABYTE } from '../limits.ts';
import { type ThreadReading, openInThread } from './read-thread.ts';

/** Lets the thread run the sources as they are. */
const SOURCES = {
  program: new URL('./read-worker.ts', import.meta.url),
  execArgv: [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    `--import=${new URL('../../../../db/src/testing/typescript.mjs', import.meta.url).href}`,
  ],
};

const REFERENCE = {
  marketsByCode: new Map<string, string>(),
  marketsByName: new Map<string, string>(),
  provinces: new Map<string, string>(),
  regions: new Set<string>(),
  sectors: new Set(['85']),
  currencies: new Set(['CNY']),
  today: '2026-01-01',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kouan-thread-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file of customs with so many months of exports. */
async function request(months: number, more = ''): Promise<ReadingRequest> {
  const file = path.join(folder, `${months}${more.length}.csv`);
  const rows = Array.from({ length: months }, (_, n) => {
    const month = `${1990 + (Math.floor(n / 12) % 30)}${String((n % 12) + 1).padStart(2, '0')}`;
    return `${month},344,85${String(Math.floor(n / 360)).padStart(6, '0')},${n + 1}\n`;
  });
  await writeFile(file, `数据年月,贸易伙伴编码,商品编码,人民币\n${rows.join('')}${more}`);
  return { path: file, answers: { flow: 'exports' }, reference: REFERENCE };
}

/** All figures without the ids that are made anew each time, and what reading came to. */
async function all({ batches }: FileReading): Promise<unknown> {
  const rows: Omit<FigureRow, 'id' | 'evidence_id'>[] = [];
  let next = await batches.next();
  for (; !next.done; next = await batches.next()) {
    for (const { id: _, evidence_id: __, ...row } of rowsOf(next.value)) rows.push(row);
  }
  return { rows, result: next.value };
}

async function inThread<T>(given: ReadingRequest, work: (reading: ThreadReading) => Promise<T>): Promise<T> {
  const reading = await openInThread(given, SOURCES);
  try {
    return await work(reading);
  } finally {
    await reading.close();
  }
}

describe('a file that another thread reads', () => {
  test('says the same as one that is read at once', async () => {
    const given = await request(2_500, '208813,344,85,1\n');
    const here = await openFile(given);
    await inThread(given, async (reading) => {
      expect([reading.reader, reading.layout, reading.head]).toEqual([here.reader, here.layout, here.head]);
      const [there, expected] = [await all(reading), await all(here)];
      expect(there).toEqual(expected);
      expect(there).toMatchObject({ result: { rows: 2_501, refusedRows: 1, problems: [{ reason: 'IMPORT_MONTH' }] } });
    });
  });

  test('takes back the memory of a batch when the one after it is asked for', async () => {
    await inThread(await request(2_500), async ({ batches }) => {
      const first = (await batches.next()).value as FigureBatch;
      expect([first.size, first.json.byteLength > 0]).toEqual([1_000, true]);
      await batches.next();
      expect(first.json.byteLength).toBe(0);
    });
  });

  test('is refused with the same reason', async () => {
    const table = path.join(folder, 'other.csv');
    await writeFile(table, '数据年月;贸易伙伴编码;人民币\n202203;344;5\n');
    const given = { path: table, answers: {}, reference: REFERENCE };
    await expect(openInThread(given, SOURCES)).rejects.toMatchObject({
      name: 'DomainError',
      reason: 'IMPORT_DELIMITER',
    });
    const broken = await request(1_500, '"202203,344');
    await inThread(broken, async (reading) => {
      await expect(all(reading)).rejects.toMatchObject({
        reason: 'IMPORT_TRUNCATED',
        params: { line: expect.any(Number) },
      });
    });
  });

  test('is read to the end however many rows it has, by a heap that could not hold them all', async () => {
    await inThread(await request(200_000), async ({ batches }) => {
      let [figures, bytes] = [0, 0];
      let next = await batches.next();
      for (; !next.done; next = await batches.next()) {
        figures += next.value.size;
        bytes += next.value.json.byteLength;
      }
      expect([figures, next.value.rows]).toEqual([200_000, 200_000]);
      expect(bytes).toBeGreaterThan((IMPORT_LIMITS.heap + IMPORT_LIMITS.youngHeap) * MEGABYTE);
    });
  });

  test('that needs more memory than a file may is refused, and the server goes on', async () => {
    const resourceLimits = { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 };
    const given = await request(200_000);
    const reading = await openInThread(given, { ...SOURCES, resourceLimits }).catch((error: unknown) => error);
    const outcome = await (reading instanceof Error ? Promise.reject(reading) : all(reading as ThreadReading)).catch(
      (error: unknown) => error,
    );
    expect(outcome).toMatchObject({ code: 'BAD_INPUT', reason: 'IMPORT_MEMORY' });
  });

  test('is let go of when nobody reads on', async () => {
    const reading = await openInThread(await request(5_000), SOURCES);
    await reading.batches.next();
    await reading.close();
    await expect(reading.batches.next()).rejects.toThrow('ended');
  });
});
