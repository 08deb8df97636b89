/**
 * What a large file costs: the whole server, as `npm start` runs it, takes in 200,000 rows, previews, imports and undoes
 * them, while somebody else of the same bureau goes on entering figures. Run by `node dist/bench/imports.js`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { startServer } from '../server/kouan-process.ts';
import { customsFile } from './customs-file.ts';
import { processorOf, processorOfDatabase, resident, watchMemory } from './process-watch.ts';
import { columnsOf } from './report.ts';
import { stateOf } from './server-state.ts';

const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url));
const ROWS = Number(process.env['BENCH_IMPORT_ROWS'] ?? 200_000);

/** Pause of the person who enters figures meanwhile, in milliseconds. */
const BETWEEN = 200;

const ANSWERS = { flow: 'exports' };
const PREVIEW = `query ($id: ID!, $answers: ImportAnswersInput) { importPreview(id: $id, answers: $answers) { newCount } }`;
const COMMIT = `mutation ($id: ID!, $answers: ImportAnswersInput) { commitImport(id: $id, answers: $answers) { newCount } }`;
const UNDO = 'mutation ($id: ID!) { undoImport(id: $id) { state } }';
const ENTER = `mutation { createFigure(input: { indicator: "exports", market: "RU",
  value: { qualifier: exactly, value: "7", unit: "USD" } }) { id } }`;

/** What one step of an import came to. */
interface Step {
  readonly step: string;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** Seconds of processor that the server took. */
  readonly serverSeconds: number;
  /** Seconds of processor that its database took. */
  readonly databaseSeconds: number;
  /** Most resident memory of the server's process, in MB. */
  readonly peak: number;
  /** Longest that the server's event loop was held, in milliseconds. */
  readonly held: number;
  /** Figures that a colleague entered meanwhile, and the longest that one took, in milliseconds. */
  readonly entered: number;
  readonly longestEntry: number;
}

/** Enters figures one after another until told to stop. */
function enterFigures(person: Person): () => Promise<Pick<Step, 'entered' | 'longestEntry'>> {
  const over = new AbortController();
  const work = (async () => {
    const took: number[] = [];
    while (!over.signal.aborted) {
      const began = performance.now();
      await person.get(ENTER);
      took.push(Math.round(performance.now() - began));
      await pause(BETWEEN);
    }
    return { entered: took.length, longestEntry: Math.max(0, ...took) };
  })();
  return () => {
    over.abort();
    return work;
  };
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

async function measureImport(dataDir: string): Promise<{ idle: number; steps: readonly Step[] }> {
  const logFile = path.join(RESULTS, 'bench-imports-server.log');
  const server = await startServer({ dataDir, logFile, env: { NODE_ENV: 'production', LOG_LEVEL: 'warn' } });
  const steps: Step[] = [];
  try {
    const analyst = await signIn(server.url, account('Xiangshan', 'analyst'));
    const colleague = await signIn(server.url, account('Xiangshan', 'analyst'));
    const measured = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
      await stateOf(server.url);
      const before = [processorOf(server.pid), processorOfDatabase(dataDir)] as const;
      const [memory, entering] = [watchMemory(server.pid), enterFigures(colleague)];
      const began = performance.now();
      const result = await work();
      const seconds = (performance.now() - began) / 1000;
      const { longestLag } = await stateOf(server.url);
      steps.push({
        step,
        seconds: rounded(seconds),
        rowsPerSecond: Math.round(ROWS / seconds),
        serverSeconds: rounded(processorOf(server.pid) - before[0]),
        databaseSeconds: rounded(processorOfDatabase(dataDir) - before[1]),
        peak: memory(),
        held: Math.round(longestLag),
        ...(await entering()),
      });
      return result;
    };
    const file = customsFile(ROWS);
    const idle = resident(server.pid);
    const id = await measured('check', () => bring(server.url, analyst, file));
    await measured('preview', () => analyst.get(PREVIEW, { id, answers: ANSWERS }));
    await measured('import', () => analyst.get(COMMIT, { id, answers: ANSWERS }));
    await measured('undo', () => analyst.get(UNDO, { id }));
    return { idle, steps };
  } finally {
    await server.stop();
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}

mkdirSync(RESULTS, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'kouan-imports-'));
try {
  const loadBefore = loadavg()[0] ?? 0;
  const { idle, steps } = await measureImport(folder);
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version, loadBefore };
  const head = [
    '',
    'seconds',
    'rows/s',
    'server cpu s',
    'database cpu s',
    'peak MB',
    'held ms',
    'entries',
    'longest ms',
  ];
  console.log(`\nimport of ${ROWS} rows; the idle server takes ${idle} MB; load before ${loadBefore.toFixed(1)}\n`);
  console.log(columnsOf([head, ...steps.map((step) => Object.values(step).map(String))]));
  const result = path.join(RESULTS, 'bench-imports.json');
  writeFileSync(
    result,
    `${JSON.stringify({ at: new Date().toISOString(), rows: ROWS, machine, idle, steps }, null, 2)}\n`,
  );
  console.log(`written to ${result}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
