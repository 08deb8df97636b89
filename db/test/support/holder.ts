import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { EmbeddedPostgres } from '../../src/embedded/launcher.ts';

const HERE = import.meta.dirname;
const TYPESCRIPT = pathToFileURL(path.join(HERE, '../../src/testing/typescript.mjs')).href;

/** What a holder says: its server, or the code of the error that kept it from having one. */
export type Held = Omit<EmbeddedPostgres, 'stop'> & { code?: string };

/** A process of its own that holds an embedded server. */
export interface Holder {
  pid: number;
  held: Held;
  /** What it has logged so far. */
  logged(): string;
  /** Ends it by a signal; resolves when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Asks it to stop its server and end. */
  end(): Promise<void>;
}

interface Surroundings {
  /** Words before Node's own, to become another account. */
  prefix?: readonly string[];
  /** Added to this process's variables. */
  env?: Record<string, string>;
}

/**
 * Starts a holder and waits for what it says.
 * @param temporary folder for its socket, which it may not live to remove
 */
export async function holdServer(
  dataDir: string,
  temporary: string,
  { prefix = [], env = {} }: Surroundings = {},
): Promise<Holder> {
  const node = [
    process.execPath,
    '--conditions=source',
    '--import',
    TYPESCRIPT,
    path.join(HERE, 'hold-server.ts'),
    dataDir,
  ];
  const [program = '', ...words] = [...prefix, ...node];
  const child = spawn(program, words, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, ...env },
  });
  let log = '';
  child.stderr.on('data', (data: Buffer) => (log += data.toString()));
  const gone = once(child, 'close');
  const said = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const [line] = await Promise.race([
    said,
    gone.then(() => Promise.reject(new Error(`the holder said nothing: ${log}`))),
  ]);
  return {
    pid: child.pid ?? 0,
    held: JSON.parse(line) as Held,
    logged: () => log,
    async kill(signal) {
      child.kill(signal);
      await gone;
    },
    async end() {
      child.stdin.end();
      await gone;
    },
  };
}
