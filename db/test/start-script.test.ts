import { chmodSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { type Checkout, makeCheckout } from './support/checkout.ts';
import { temporaryFolders } from './support/folders.ts';

const folders = temporaryFolders();
afterAll(() => folders.removeAll());

const INSTALL = 'npm ci --include=dev --include=optional';
const newCheckout = (): Checkout => makeCheckout(folders.make());
const isRoot = process.getuid?.() === 0;

test('a fresh clone is installed, built and served, and ends as the server ends', async () => {
  const checkout = newCheckout();
  const { code, said } = await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, 'nx']);
  expect(said).toContain('serving');
  expect(code).toBe(5);
});

test('what serving needs is built, and nothing else', async () => {
  const checkout = newCheckout();
  await checkout.start();
  const built = readFileSync(path.join(checkout.root, 'built'), 'utf8');
  expect(built).toBe('run-many -t build --projects=@kouan/shared,@kouan/db,@kouan/api,@kouan/admin');
});

test('a second start only serves, and says so before it does', async () => {
  const checkout = newCheckout();
  await checkout.start();
  const { said } = await checkout.start();
  expect(said).toBe('正在启动口岸……\nStarting Kouan ...\nserving\n');
  expect(checkout.steps()).toEqual([INSTALL, 'nx']);
});

test('a changed source is built again, a changed test is not', async () => {
  const checkout = newCheckout();
  await checkout.start();
  checkout.write('api/src/index.test.ts', 'export {};');
  await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, 'nx']);
  checkout.write('api/src/index.ts', 'export {};');
  await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, 'nx', 'nx']);
});

test('a build whose results were removed is made again', async () => {
  const checkout = newCheckout();
  await checkout.start();
  rmSync(path.join(checkout.root, 'admin/dist'), { recursive: true });
  await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, 'nx', 'nx']);
});

test('packages older than the lock file are installed again', async () => {
  const checkout = newCheckout();
  await checkout.start();
  const later = new Date(Date.now() + 60_000);
  utimesSync(path.join(checkout.root, 'package-lock.json'), later, later);
  await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, 'nx', INSTALL]);
});

test.each([
  ['npm', 'SIGINT', 130, [INSTALL, INSTALL, 'nx']],
  ['npm', 'SIGTERM', 143, [INSTALL, INSTALL, 'nx']],
  ['nx', 'SIGINT', 130, [INSTALL, 'nx', 'nx']],
] as const)(
  'interrupted in %s by %s it ends with %i, and the next start goes on from there',
  async (step, signal, ended, steps) => {
    const checkout = newCheckout();
    const { code, said } = await checkout.start({ HANG: step }, signal);
    expect(code).toBe(ended);
    expect(said).toContain('Interrupted; start again with npm start.');
    expect((await checkout.start()).said).toContain('serving');
    expect(checkout.steps()).toEqual(steps);
  },
);

test('an npm that will not stop is ended, and the next start installs anew', async () => {
  const checkout = newCheckout();
  const { code, said } = await checkout.start({ HANG: 'npm', DEAF: 'yes' }, 'SIGINT');
  expect(said).toContain('正在停止……再按一次 Ctrl-C 立即结束。\nStopping; Ctrl-C again ends it at once.\n');
  expect(code).toBe(130);
  await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, INSTALL, 'nx']);
});

test('a second signal ends at once a build that will not stop', async () => {
  const checkout = newCheckout();
  const { code, said } = await checkout.start({ HANG: 'nx', DEAF: 'yes' }, 'SIGINT', 'SIGINT');
  expect(code).toBe(130);
  expect(said).toContain('Interrupted; start again with npm start.');
});

test.each([
  ['a package that npm lists is gone', 'node_modules/gone'],
  ['npm was broken off in writing its list', undefined],
])('packages are installed again when %s', async (_why, listed) => {
  const checkout = newCheckout();
  await checkout.start();
  const list = JSON.stringify({ packages: { 'node_modules/nx': {}, ...(listed && { [listed]: {} }) } });
  checkout.write('node_modules/.package-lock.json', listed ? list : list.slice(0, 20));
  await checkout.start();
  expect(checkout.steps()).toEqual([INSTALL, 'nx', INSTALL]);
});

test.each([
  ['npm', 7, 'The packages could not be installed'],
  ['nx', 8, 'The build failed'],
])('when %s fails it ends with its code %i and a sentence, and serves nothing', async (step, failed, sentence) => {
  const checkout = newCheckout();
  const { code, said } = await checkout.start({ FAIL: step });
  expect(code).toBe(failed);
  expect(said).toContain(sentence);
  expect(said).not.toContain('serving');
});

test('a missing npm gets a sentence', async () => {
  const { code, said } = await newCheckout().start({ npm_execpath: '', PATH: '/nowhere' });
  expect(code).toBe(1);
  expect(said).toBe(
    '正在安装依赖，首次约需一两分钟……\nInstalling packages; the first time takes a minute or two ...\n' +
      '找不到 npm，请安装带有 npm 的 Node.js 后重试。\nnpm was not found; install Node.js together with npm and start again.\n',
  );
});

test('an occupied port is told of before anything is installed', async () => {
  const occupant = net.createServer();
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
  const { port } = occupant.address() as AddressInfo;
  const checkout = newCheckout();
  const { code, said } = await checkout.start({ PORT: `${port}` });
  await new Promise((resolve) => occupant.close(resolve));
  expect(code).toBe(1);
  expect(said).toContain(`端口 ${port} 已被占用`);
  expect(said).toContain(`Port ${port} is taken`);
  expect(checkout.steps()).toEqual([]);
});

test.each([
  ['nohost.invalid', 'HOST names "nohost.invalid", which nobody knows'],
  ['192.0.2.1', 'does not listen at "192.0.2.1"'],
])('HOST=%s is refused before anything is installed', async (HOST, sentence) => {
  const checkout = newCheckout();
  const { code, said } = await checkout.start({ HOST });
  expect(code).toBe(1);
  expect(said).toContain(sentence);
  expect(said.trim().split('\n')).toHaveLength(2);
  expect(checkout.steps()).toEqual([]);
});

test('an empty HOST counts as a missing one, as it does to the server', async () => {
  const { code, said } = await newCheckout().start({ HOST: ' ' });
  expect(said).toContain('serving');
  expect(code).toBe(5);
});

test.each(['http', '-1', '70000', '3000.5'])('PORT=%s is refused as no port number', async (port) => {
  const { code, said } = await newCheckout().start({ PORT: port });
  expect(code).toBe(1);
  expect(said).toContain(`"${port}", which is no port number`);
});

test('a Node that the packages are not made for is refused', async () => {
  const checkout = newCheckout();
  checkout.write('package.json', JSON.stringify({ type: 'module', engines: { node: '^18.19.0 || >=99.1.0' } }));
  const { code, said } = await checkout.start();
  expect(code).toBe(1);
  expect(said).toBe(
    `Node.js ${process.versions.node} 不受支持，请安装以下任一版本：18.19 及以上的 18.x、99.1 及以上。\n` +
      `Node.js ${process.versions.node} is not supported; install one of these: 18.x from 18.19 on, 99.1 or later.\n`,
  );
  expect(checkout.steps()).toEqual([]);
});

// To root every folder is open, so that only an ordinary account can be refused one.
if (!isRoot) {
  test('a checkout that may not be written to gets a sentence', async () => {
    const checkout = newCheckout();
    chmodSync(checkout.root, 0o555);
    const { code, said } = await checkout.start();
    chmodSync(checkout.root, 0o755);
    expect(code).toBe(1);
    expect(said).toContain(`Kouan cannot write to ${checkout.root}`);
  });
}
