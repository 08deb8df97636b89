import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { withClient } from '../src/connection/open.ts';
import type { PgTarget } from '../src/connection/target.ts';
import { startEmbeddedPostgres } from '../src/embedded/launcher.ts';
import { runningServer } from '../src/embedded/pid-file.ts';
import { temporaryFolders } from './support/folders.ts';
import { type Holder, holdServer } from './support/holder.ts';
import { until } from './support/until.ts';

const folders = temporaryFolders();
const holders: Holder[] = [];
const sockets = folders.make();

const newFolder = () => path.join(folders.make(), 'postgres');

async function hold(dataDir: string): Promise<Holder> {
  const holder = await holdServer(dataDir, sockets);
  holders.push(holder);
  return holder;
}

async function answers(target: PgTarget): Promise<boolean> {
  return withClient(target, async (client) => (await client.query('select 1')).rowCount === 1).catch(() => false);
}

afterEach(async () => {
  for (const holder of holders.splice(0)) await holder.end();
});
afterAll(() => folders.removeAll());

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s to a process that does not listen stops its server',
  async (signal) => {
    const dataDir = newFolder();
    const holder = await hold(dataDir);
    expect(await answers(holder.held)).toBe(true);
    await holder.kill(signal);
    await until(() => runningServer(dataDir) === undefined);
    expect(await answers(holder.held)).toBe(false);
  },
);

test('a server whose process was killed is taken over by the next, and stopped by it', async () => {
  const dataDir = newFolder();
  const killed = await hold(dataDir);
  await killed.kill('SIGKILL');
  const left = runningServer(dataDir);
  expect(left).toMatchObject({ ready: true });
  const next = await startEmbeddedPostgres({ dataDir, database: 'held' });
  expect(next.started).toBe(true);
  expect(runningServer(dataDir)?.pid).toBe(left?.pid);
  expect(await answers(next)).toBe(true);
  await next.stop();
  expect(runningServer(dataDir)).toBeUndefined();
});

test('a server left without its socket is replaced by one that can be reached', async () => {
  const dataDir = newFolder();
  const killed = await hold(dataDir);
  await killed.kill('SIGKILL');
  rmSync(killed.held.host, { recursive: true });
  const next = await startEmbeddedPostgres({ dataDir, database: 'held' });
  expect(await answers(next)).toBe(true);
  await next.stop();
});

test('process and server killed together, as by a power cut, start again', async () => {
  const dataDir = newFolder();
  const killed = await hold(dataDir);
  const left = runningServer(dataDir);
  await killed.kill('SIGKILL');
  process.kill(left?.pid ?? 0, 'SIGKILL');
  const next = await hold(dataDir);
  expect(next.held.started).toBe(true);
  expect(await answers(next.held)).toBe(true);
});

test('of three processes that start at once on a new folder one answers for the server and all use it', async () => {
  const dataDir = newFolder();
  const together = await Promise.all([hold(dataDir), hold(dataDir), hold(dataDir)]);
  expect(together.filter((holder) => holder.held.started)).toHaveLength(1);
  expect(await Promise.all(together.map((holder) => answers(holder.held)))).toEqual([true, true, true]);
  const [guest] = together.filter((holder) => !holder.held.started);
  const [owner] = together.filter((holder) => holder.held.started);
  await guest?.end();
  expect(await answers(together[0].held)).toBe(true);
  await owner?.end();
  expect(runningServer(dataDir)).toBeUndefined();
});

test('a server that is killed comes back without being asked for', async () => {
  const dataDir = newFolder();
  const holder = await hold(dataDir);
  const killed = runningServer(dataDir)?.pid ?? 0;
  process.kill(killed, 'SIGKILL');
  await until(() => answers(holder.held));
  expect(runningServer(dataDir)?.pid).not.toBe(killed);
  await until(() => holder.logged().includes('the embedded PostgreSQL runs again'));
  expect(holder.logged()).toContain('内置 PostgreSQL 意外停止，正在重新启动');
});

test('a process that uses the server of another runs it when that one stops, and stops it in the end', async () => {
  const dataDir = newFolder();
  const first = await hold(dataDir);
  const second = await hold(dataDir);
  expect(second.held.started).toBe(false);
  await withClient(second.held, (client) => client.query('create table kept ()'));
  await first.end();
  await until(() => answers(second.held));
  await withClient(second.held, (client) => client.query('select from kept'));
  await until(() => second.logged().includes('this one runs the embedded PostgreSQL from now on'));
  await second.end();
  expect(runningServer(dataDir)).toBeUndefined();
  expect(readdirSync(path.dirname(dataDir))).toEqual(['postgres']);
});

test('a server whose process was killed is left to whoever uses it, without being started again', async () => {
  const dataDir = newFolder();
  const killed = await hold(dataDir);
  const heir = await hold(dataDir);
  const left = runningServer(dataDir)?.pid;
  await killed.kill('SIGKILL');
  await until(() => heir.logged().includes('this one runs the embedded PostgreSQL from now on'));
  expect(runningServer(dataDir)?.pid).toBe(left);
  await heir.end();
  expect(runningServer(dataDir)).toBeUndefined();
});

test('a process whose database was taken away says so and makes no empty one', async () => {
  const dataDir = newFolder();
  const killed = await hold(dataDir);
  const heir = await hold(dataDir);
  const left = runningServer(dataDir)?.pid ?? 0;
  renameSync(dataDir, `${dataDir}.away`);
  await killed.kill('SIGKILL');
  await until(() => heir.logged().includes(`The database in ${dataDir} is gone`));
  expect(existsSync(dataDir)).toBe(false);
  await heir.end();
  process.kill(left, 'SIGKILL');
});

test('of several that use a server one runs it when its process stops, and all go on using it', async () => {
  const dataDir = newFolder();
  const first = await hold(dataDir);
  const heirs = await Promise.all([hold(dataDir), hold(dataDir)]);
  await first.end();
  for (const heir of heirs) await until(() => answers(heir.held));
  const [one, other] = heirs;
  await one.end();
  await until(() => answers(other.held));
  await other.end();
  expect(runningServer(dataDir)).toBeUndefined();
});

test('a process that stops before the one whose server it uses leaves it running', async () => {
  const dataDir = newFolder();
  const first = await hold(dataDir);
  const second = await hold(dataDir);
  await second.end();
  expect(await answers(first.held)).toBe(true);
  expect(second.logged()).toBe('');
});
