import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Where workers ask for the server; read by `database.ts`. */
const VARIABLE = 'KOUAN_TEST_SERVER';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

let listener;
let folder;
let keeper;

/** Starts the keeper; resolves with its line of logins, or with the reason why there is none. */
function startKeeper() {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', new URL('typescript.mjs', import.meta.url).href, here('keeper.ts')],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let complaint = '';
  child.stderr.on('data', (data) => (complaint += data));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const line = new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const answer = Promise.race([line, ended.then(() => JSON.stringify({ error: complaint || 'it ended' }))]);
  return { child, ended, answer };
}

/** Offers a Postgres to this test run. It is started when the first test asks, so that runs without any pay nothing. */
export async function offerServer() {
  folder = await mkdtemp(path.join(tmpdir(), 'kouan-jest-'));
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 's');
  listener = net.createServer(async (socket) => {
    socket.on('error', () => socket.destroy());
    keeper ??= startKeeper();
    socket.end(await keeper.answer);
  });
  await new Promise((resolve, reject) => listener.once('error', reject).listen(address, resolve));
  listener.unref();
  process.env[VARIABLE] = address;
}

/** Stops the server, if a test asked for it. */
export async function withdrawServer() {
  listener?.close();
  keeper?.child.stdin.end();
  await keeper?.ended;
  if (folder) await rm(folder, { recursive: true, force: true });
}
