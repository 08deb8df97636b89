import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { withClient } from '../src/connection/open.ts';
import type { PgTarget } from '../src/connection/target.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded/launcher.ts';
import { pidFile } from '../src/embedded/pid-file.ts';
import { temporaryFolders } from './support/folders.ts';

const folders = temporaryFolders();
const running: EmbeddedPostgres[] = [];

async function start(dataDir: string, { disposable = true } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, database: 'trial', disposable });
  running.push(server);
  return server;
}

async function ask<T>(target: PgTarget, sql: string): Promise<T> {
  return withClient(target, async (client) => {
    const { rows } = await client.query<[T]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] as T;
  });
}

const newFolder = () => path.join(folders.make(), 'postgres');
const postmasterOf = (dataDir: string) => Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]);

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(() => folders.removeAll());

test('a first start makes a cluster that sees Chinese letters and sorts them by pinyin', async () => {
  const server = await start(newFolder());
  expect(await ask<string>(server, 'show server_encoding')).toBe('UTF8');
  await ask(server, 'create extension pg_trgm');
  expect(await ask<number>(server, `select cardinality(show_trgm('中华人民共和国'))`)).toBeGreaterThan(5);
  const sorted = `select string_agg(x, '' order by x collate "zh-Hans-CN-x-icu") from unnest(array['张','李','王','安']) x`;
  expect(await ask<string>(server, sorted)).toBe('安李王张');
});

test('data and password outlast a stop, and nothing but the data folder is left', async () => {
  const dataDir = newFolder();
  const first = await start(dataDir);
  await ask(first, 'create table kept as select 7 as number');
  await first.stop();
  expect(readdirSync(path.dirname(dataDir))).toEqual(['postgres']);
  const second = await start(dataDir);
  expect(second.password).toBe(first.password);
  expect(await ask<number>(second, 'select number from kept')).toBe(7);
});

test('the password is for its owner alone, and the server asks for it', async () => {
  const dataDir = newFolder();
  const server = await start(dataDir);
  expect(statSync(path.join(dataDir, 'kouan.password')).mode & 0o777).toBe(0o600);
  expect(server.password).toHaveLength(32);
  await expect(ask({ ...server, password: 'guess' }, 'select 1')).rejects.toMatchObject({ code: 'PASSWORD_REFUSED' });
});

test('a second start in the same process joins the first, which alone stops the server', async () => {
  const dataDir = newFolder();
  const [first, second] = await Promise.all([start(dataDir), start(dataDir)]);
  expect([first.started, second.started]).toEqual([true, false]);
  await second.stop();
  expect(await ask<number>(first, 'select 1')).toBe(1);
  await first.stop();
  await expect(ask(second, 'select 1')).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE' });
});

test('a server that is killed is started again, with all that was committed', async () => {
  const dataDir = newFolder();
  const server = await start(dataDir, { disposable: false });
  await ask(server, 'create table kept as select 7 as number');
  process.kill(postmasterOf(dataDir), 'SIGKILL');
  const again = await start(dataDir);
  expect(again.started).toBe(false);
  expect(await ask<number>(server, 'select number from kept')).toBe(7);
});

test('a number in the file of a killed server that lives again as another process does not stop a start', async () => {
  const dataDir = newFolder();
  const server = await start(dataDir);
  await server.stop();
  const file = `${process.pid}\n${dataDir}\n1\n5432\n/nowhere\n\n  0 0\nready   \n`;
  writeFileSync(pidFile(dataDir), file, { mode: 0o600 });
  const again = await start(dataDir);
  expect(again.started).toBe(true);
  expect(await ask<number>(again, 'select 1')).toBe(1);
});

test('a socket lock that a killed server left does not stop a start', async () => {
  const dataDir = newFolder();
  const first = await start(dataDir);
  const socketFolder = first.host;
  await first.stop();
  mkdirSync(socketFolder, { mode: 0o700 });
  writeFileSync(path.join(socketFolder, '.s.PGSQL.5432.lock'), `${process.pid}\n${dataDir}\n1\n5432\n`, {
    mode: 0o600,
  });
  const again = await start(dataDir);
  expect(await ask<number>(again, 'select 1')).toBe(1);
});

test('what an interrupted first start left is removed and a whole cluster made', async () => {
  const dataDir = newFolder();
  const remains = `${dataDir}.making-abc123`;
  mkdirSync(path.join(remains, 'base'), { recursive: true });
  writeFileSync(path.join(remains, 'PG_VERSION'), '18\n');
  const server = await start(dataDir);
  expect(existsSync(remains)).toBe(false);
  expect(await ask<number>(server, 'select 1')).toBe(1);
});

test('an empty folder is taken, one that holds anything but a whole cluster is refused and kept', async () => {
  const empty = newFolder();
  mkdirSync(empty);
  expect((await start(empty)).started).toBe(true);
  const foreign = newFolder();
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, 'PG_VERSION'), '18\n');
  await expect(start(foreign)).rejects.toMatchObject({ code: 'DATA_FOLDER_FOREIGN' });
  expect(readdirSync(foreign)).toEqual(['PG_VERSION']);
  expect(readdirSync(path.dirname(foreign))).toEqual(['postgres']);
});

test('a cluster of another version is refused and left as it is', async () => {
  const dataDir = newFolder();
  const server = await start(dataDir);
  await server.stop();
  writeFileSync(path.join(dataDir, 'PG_VERSION'), '16\n');
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'DATA_FOLDER_VERSION' });
  expect(readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8')).toBe('16\n');
});

test('a folder that was moved starts in its new place', async () => {
  const dataDir = newFolder();
  const first = await start(dataDir);
  await ask(first, 'create table kept as select 7 as number');
  await first.stop();
  const moved = newFolder();
  renameSync(dataDir, moved);
  expect(await ask<number>(await start(moved), 'select number from kept')).toBe(7);
});

test('a path of quotes, dollars and blanks is a path as any other', async () => {
  const dataDir = path.join(folders.make(), `o'Brien "$HOME" \`id\` 口岸`, 'postgres');
  const server = await start(dataDir);
  expect(await ask<string>(server, 'show data_directory')).toBe(dataDir);
});

test('a folder that was copied while its server ran gets a server of its own', async () => {
  const dataDir = newFolder();
  const original = await start(dataDir);
  const copy = newFolder();
  await ask(original, 'checkpoint');
  cpSync(dataDir, copy, { recursive: true });
  if (process.getuid?.() === 0) spawnSync('chown', ['--reference', dataDir, '-R', copy]);
  const second = await start(copy);
  await ask(second, 'create table only_here ()');
  expect(await ask<string | null>(original, `select to_regclass('only_here')::text`)).toBeNull();
});

test('a file in place of the data folder, or above it, is named in a sentence of its own', async () => {
  const file = path.join(folders.make(), 'file');
  writeFileSync(file, 'kept');
  for (const dataDir of [file, path.join(file, 'postgres')]) {
    const refusal = start(dataDir);
    await expect(refusal).rejects.toMatchObject({ code: 'DATA_FOLDER_IS_FILE' });
    await expect(refusal).rejects.toThrow(`${file} is a file and no folder`);
  }
  expect(readdirSync(path.dirname(file))).toEqual(['file']);
  expect(readFileSync(file, 'utf8')).toBe('kept');
});

if (process.platform === 'linux') {
  test('a place in which the system lets nothing be made is refused in a sentence', async () => {
    await expect(start('/proc/kouan/postgres')).rejects.toMatchObject({ code: 'DATA_FOLDER_IMPOSSIBLE' });
  });
}
