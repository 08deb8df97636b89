import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';

const SCRIPTS = path.join(import.meta.dirname, '../../../scripts');

/** Stands in for npm: notes that it ran, then installs a task runner of its own making, or hangs when told to. */
const NPM = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('steps', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
if (process.env.DEAF) process.on('SIGINT', () => undefined);
if (process.env.HANG === 'npm') { console.log('hanging'); await new Promise((done) => setTimeout(done, 60_000)); }
if (process.env.FAIL === 'npm') process.exit(7);
mkdirSync('node_modules/nx', { recursive: true });
writeFileSync('node_modules/nx/package.json', JSON.stringify({ name: 'nx', type: 'module', bin: { nx: 'nx.js' } }));
writeFileSync('node_modules/nx/nx.js', process.env.NX_STAND_IN);
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/nx': {} } }));
`;

/** Stands in for the task runner: "builds" a server that says so and ends with code 5. */
const NX = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('steps', 'nx\\n');
writeFileSync('built', process.argv.slice(2).join(' '));
if (process.env.DEAF) process.on('SIGINT', () => undefined);
if (process.env.HANG === 'nx') { console.log('hanging'); await new Promise((done) => setTimeout(done, 60_000)); }
if (process.env.FAIL === 'nx') process.exit(8);
for (const name of ['shared', 'db', 'api', 'admin']) mkdirSync(name + '/dist', { recursive: true });
writeFileSync('admin/dist/index.html', '');
writeFileSync('api/dist/main.js', "console.log('serving'); process.exit(5)");
`;

/** How a start ended, and what it printed. */
export interface Ended {
  code: number | null;
  said: string;
}

/** A checkout with the real start script, and stand-ins for what it runs: a real installation takes minutes. */
export interface Checkout {
  root: string;
  /** Runs the start script to its end; a signal is sent when it says that something hangs, and when it says it stops. */
  start(env?: Record<string, string>, whenHanging?: NodeJS.Signals, whenStopping?: NodeJS.Signals): Promise<Ended>;
  /** What was run so far, one line each. */
  steps(): string[];
  write(file: string, content: string): void;
}

/** Makes a checkout in an empty folder. */
export function makeCheckout(root: string): Checkout {
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  cpSync(SCRIPTS, path.join(root, 'scripts'), { recursive: true });
  write('package.json', JSON.stringify({ type: 'module', engines: { node: '>=20.19.0' } }));
  write('package-lock.json', '{}');
  write('stand-in/npm-cli.js', NPM);
  for (const name of ['shared', 'db', 'api', 'admin']) write(`${name}/src/index.ts`, `export const name = '${name}';`);
  return {
    root,
    write,
    steps() {
      const file = path.join(root, 'steps');
      return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    },
    async start(env = {}, whenHanging, whenStopping) {
      const npm = path.join(root, 'stand-in/npm-cli.js');
      const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
        cwd: root,
        env: { PATH: process.env['PATH'], PORT: '0', npm_execpath: npm, NX_STAND_IN: NX, ...env },
      });
      child.stdout.on('data', (data: Buffer) => {
        if (whenHanging !== undefined && data.includes('hanging')) child.kill(whenHanging);
        if (whenStopping !== undefined && data.includes('Stopping')) child.kill(whenStopping);
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { code, said: out + complaint };
    },
  };
}
