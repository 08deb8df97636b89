import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const MAIN = fileURLToPath(new URL('api/dist/main.js', ROOT));

/** Longest that a server may take to start or to stop before it counts as stuck, in milliseconds. */
const LONGEST = 120_000;

/** What a server is started with. */
export interface ServerOptions {
  /** Its own data folder; the embedded Postgres lives in it. */
  readonly dataDir: string;
  /** Where its output goes. */
  readonly logFile: string;
  /** Settings beside the usual ones, as in the README's table. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The built server as a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Ends it as Ctrl-C does, and waits until it and its database are gone. */
  stop(): Promise<void>;
}

/** Starts `api/dist/main.js` on a free port and waits until it says its address. @throws with its output when it ends */
export async function startServer({ dataDir, logFile, env = {} }: ServerOptions): Promise<ServerProcess> {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const child = spawn(process.execPath, [...optionsOfStart(), MAIN], {
    env: { ...inherited(), KOUAN_DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile);
  let output = '';
  // A run that is broken off takes its server along.
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  const ended = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`)),
  );
  const address = new Promise<string>((resolve) => {
    const hear = (data: Buffer): void => {
      log.write(data);
      if (output.length < 100_000) output += data.toString();
      const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  const stuck = setTimeout(end, LONGEST);
  const url = await Promise.race([address, ended.then(() => undefined)]);
  clearTimeout(stuck);
  if (url === undefined) throw new Error(`the server ended before it served (${await ended}):\n${output}`);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const kill = setTimeout(() => child.kill('SIGKILL'), LONGEST);
      end();
      await ended;
      clearTimeout(kill);
      process.off('exit', end);
      log.end();
    },
  };
}

/** The options that `npm start` gives to Node. */
function optionsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** The surroundings of this process without what belongs to the test runner or to another installation. */
function inherited(): NodeJS.ProcessEnv {
  const ours = /^(NODE_ENV|NODE_OPTIONS|JEST_|KOUAN_|DATABASE_URL|SERVICE_DATABASE_URL|AUTH_SECRET|LOG_LEVEL)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
