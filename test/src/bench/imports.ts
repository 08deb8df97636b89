/**
 * How much memory a large file takes: the whole server, as `npm start` runs it, takes in 200,000 rows, previews, imports
 * and undoes them, while its resident memory is read from the system. Run by `node dist/bench/imports.js`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { startServer } from '../server/kouan-process.ts';

const ROWS = 200_000;
const PARTNERS = ['344', '502', '410', '304', '145', '340', '116', '133', '122', '136'];

/** Rows that differ in month, partner and tariff line. */
function customsFile(rows: number): Buffer {
  const lines = ['"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","第一数量","第一计量单位","人民币",'];
  for (let row = 0; row < rows; row++) {
    const month = `${2015 + (Math.floor(row / 120) % 7)}${String((Math.floor(row / 10) % 12) + 1).padStart(2, '0')}`;
    const line = String(85_000_000 + Math.floor(row / 840));
    lines.push(
      `"${month}","${PARTNERS[row % 10]}","国名","${line}","商品${line}","5","台","1,234,${String(100 + (row % 900))}",`,
    );
  }
  return Buffer.from(lines.join('\r\n'));
}

/** Resident memory of a process in megabytes: now, or the most there ever was. */
function memory(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kouan-imports-'));
  const server = await startServer({
    dataDir,
    logFile: path.join(dataDir, 'server.log'),
    env: { NODE_ENV: 'production' },
  });
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const [now, most] = [memory(server.pid, 'VmRSS'), memory(server.pid, 'VmHWM')];
    process.stdout.write(`${name}: ${seconds} s; server ${now} MB, at most ${most} MB so far\n`);
    return result;
  };
  try {
    const person = await step('signed in', () => signIn(server.url, account('Xiangshan', 'analyst')));
    const file = customsFile(ROWS);
    process.stdout.write(`${ROWS} rows, ${(file.length / 1024 / 1024).toFixed(1)} MB\n`);
    const id = await step('brought and checked', () => bring(server.url, person, file));
    const answers = { flow: 'exports' };
    await step('previewed', () =>
      person.get(
        'query ($id: ID!, $answers: ImportAnswersInput) { importPreview(id: $id, answers: $answers) { newCount } }',
        { id, answers },
      ),
    );
    await step('imported', () =>
      person.get(
        'mutation ($id: ID!, $answers: ImportAnswersInput) { commitImport(id: $id, answers: $answers) { newCount } }',
        { id, answers },
      ),
    );
    await step('undone', () => person.get('mutation ($id: ID!) { undoImport(id: $id) { state } }', { id }));
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function bring(url: string, { token }: Person, file: Buffer): Promise<string> {
  const response = await fetch(`${url}/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': 'large.csv',
      authorization: `Bearer ${token}`,
    },
    body: new Uint8Array(file),
  });
  const body = (await response.json()) as { id?: string };
  if (body.id === undefined) throw new Error(JSON.stringify(body).slice(0, 2_000));
  return body.id;
}

await main();
