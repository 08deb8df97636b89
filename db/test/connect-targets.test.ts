import net from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ConnectTargets, type ConnectionEnvironment, connectTargets } from '../src/connection/connect-targets.ts';
import { withClient } from '../src/connection/open.ts';
import { scramVerifier } from '../src/connection/password.ts';
import { StartupError } from '../src/connection/startup-error.ts';
import type { PgTarget } from '../src/connection/target.ts';
import { migrate } from '../src/data-source.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded/launcher.ts';
import { temporaryFolders } from './support/folders.ts';
import { oldServer } from './support/old-server.ts';

const folders = temporaryFolders();

/** A server of an operator's own, on which Kouan has never been. */
let server: EmbeddedPostgres;

/** The first start there, by a login that is no superuser. */
let first: ConnectTargets;

beforeAll(async () => {
  const dataDir = path.join(folders.make(), 'postgres');
  server = await startEmbeddedPostgres({ dataDir, database: 'postgres', disposable: true });
  await manage(`create role operator login createrole password 'operator'`, 'create database shop owner operator');
  first = await connectTargets({ DATABASE_URL: urlOf('shop', 'operator', 'operator') });
});
afterAll(async () => {
  await server?.stop();
  folders.removeAll();
});

const manage = (...statements: string[]) =>
  withClient(server, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

/** The address of a login to a database of that server. */
function urlOf(database: string, user = server.user, password = server.password): string {
  const login = password ? `${user}:${password}` : user;
  return `postgres://${login}@/${database}?host=${encodeURIComponent(server.host)}`;
}

async function rowOf<T>(target: PgTarget, sql: string): Promise<T> {
  return withClient(target, async (client) => (await client.query(sql)).rows[0] as T);
}

/** Tries a start that must be refused, and says why it was. */
async function refusalOf(env: ConnectionEnvironment): Promise<{ code: string; en: string }> {
  const error: unknown = await connectTargets(env).catch((reason: unknown) => reason);
  if (!(error instanceof StartupError)) throw new Error('the start was not refused in a sentence', { cause: error });
  return { code: error.code, en: error.text.en };
}

test('a login that is no superuser, may create roles and owns the database is enough', async () => {
  expect(first.service).toMatchObject({ user: 'kouan_service', database: 'shop' });
  expect(await migrate(first.admin)).toBeGreaterThan(0);
  const owners = await rowOf<{ owners: string[] }>(
    first.admin,
    `select array_agg(distinct tableowner::text) as owners from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  );
  expect(owners).toEqual({ owners: ['kouan_owner'] });
});

test('neither role passes by row-level security or can do more than its part', async () => {
  await manage('create database roles');
  const { service } = await connectTargets({ DATABASE_URL: urlOf('roles') });
  const { standing } = await rowOf<{ standing: string[] }>(
    service,
    `select array_agg(concat_ws(' ', rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole
       or rolreplication) order by rolname) as standing from pg_roles where rolname like 'kouan%'`,
  );
  expect(standing).toEqual(['kouan_owner f f', 'kouan_service t f']);
  await withClient(service, async (client) => {
    await expect(client.query('create table mine ()')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('set role kouan_owner')).rejects.toMatchObject({ code: '42501' });
  });
});

test('starting again changes nothing, and leaves the password alone', async () => {
  await manage('create database again');
  const password = `select rolpassword from pg_authid where rolname = 'kouan_service'`;
  await connectTargets({ DATABASE_URL: urlOf('again') });
  const before = await rowOf(server, password);
  await connectTargets({ DATABASE_URL: urlOf('again') });
  expect(await rowOf(server, password)).toEqual(before);
});

test('starts of several servers at once do not disturb each other', async () => {
  await manage('create database busy');
  const starts = [1, 2, 3, 4].map(() => connectTargets({ DATABASE_URL: urlOf('busy') }));
  expect(await Promise.all(starts)).toHaveLength(4);
});

test('the service gets its password back when somebody has changed it', async () => {
  await manage('create database changed');
  await connectTargets({ DATABASE_URL: urlOf('changed') });
  await manage(`alter role kouan_service password 'another'`);
  const { service } = await connectTargets({ DATABASE_URL: urlOf('changed') });
  expect(await rowOf(service, 'select current_user')).toEqual({ current_user: 'kouan_service' });
});

test('a password of the operator’s own for kouan_service is set and used', async () => {
  await manage('create database named');
  const { service } = await connectTargets({
    DATABASE_URL: urlOf('named'),
    SERVICE_DATABASE_URL: urlOf('named', 'kouan_service', 'chosen'),
  });
  expect(service.password).toBe('chosen');
  expect(await rowOf(service, 'select current_user')).toEqual({ current_user: 'kouan_service' });
});

test('what is sent for a password is what Postgres would have stored of it', async () => {
  await manage(`create role witness password 'pencil'`);
  const { stored } = await rowOf<{ stored: string }>(
    server,
    `select rolpassword as stored from pg_authid where rolname = 'witness'`,
  );
  const salt = Buffer.from(stored.split(/[:$]/)[2] ?? '', 'base64');
  expect(scramVerifier('pencil', salt)).toBe(stored);
});

test('a login of the service that the tenant wall would not hold is refused', async () => {
  await manage(
    'create database unsafe',
    `create role passer login bypassrls password 'x' in role kouan_service`,
    `create role proprietor login password 'x' in role kouan_service, kouan_owner`,
    `create role stranger login password 'x'`,
    `create role colleague login password 'x' in role kouan_service`,
  );
  const DATABASE_URL = urlOf('unsafe');
  for (const user of ['passer', 'proprietor', 'stranger']) {
    const refused = await refusalOf({ DATABASE_URL, SERVICE_DATABASE_URL: urlOf('unsafe', user, 'x') });
    expect(refused).toEqual({ code: 'SERVICE_LOGIN_UNSAFE', en: expect.stringContaining(user) });
  }
  expect(await refusalOf({ DATABASE_URL, SERVICE_DATABASE_URL: DATABASE_URL })).toMatchObject({
    code: 'SERVICE_LOGIN_UNSAFE',
  });
  const { service } = await connectTargets({ DATABASE_URL, SERVICE_DATABASE_URL: urlOf('unsafe', 'colleague', 'x') });
  expect(service.user).toBe('colleague');
});

test('a login that lacks the right to make roles, or to give rights on the schema, is told which', async () => {
  await manage(`create role visitor login password 'v'`, 'create database other');
  expect(await refusalOf({ DATABASE_URL: urlOf('other', 'visitor', 'v') })).toMatchObject({
    code: 'RIGHT_LACKING',
    en: expect.stringContaining('"visitor" lacks the right to create its roles'),
  });
});

test('a wrong password, a missing database and a missing password each get their sentence', async () => {
  expect(await refusalOf({ DATABASE_URL: urlOf('postgres', 'postgres', 'wrong') })).toMatchObject({
    code: 'PASSWORD_REFUSED',
  });
  expect(await refusalOf({ DATABASE_URL: urlOf('nowhere') })).toMatchObject({ code: 'DATABASE_MISSING' });
  expect(await refusalOf({ DATABASE_URL: urlOf('postgres', 'postgres', '') })).toMatchObject({
    code: 'SERVICE_LOGIN_MISSING',
  });
  expect(await refusalOf({ DATABASE_URL: 'kouan' })).toMatchObject({ code: 'DATABASE_URL_INVALID' });
});

test('a server that does not answer is named, its password is not', async () => {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const refused = connectTargets({ DATABASE_URL: `postgres://ann:hidden@127.0.0.1:${port}/kouan` });
  await expect(refused).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE' });
  await expect(refused).rejects.toThrow(`127.0.0.1:${port}`);
  await expect(refused).rejects.not.toThrow('hidden');
});

test('a server older than 16 is refused before anything is made on it', async () => {
  const old = await oldServer('150004', '15.4');
  expect(await refusalOf({ DATABASE_URL: `postgres://ann:x@127.0.0.1:${old.port}/kouan` })).toMatchObject({
    code: 'SERVER_TOO_OLD',
    en: expect.stringContaining('is version 15.4'),
  });
  old.close();
});

test('without an address the embedded server is started in the named folder, and stopped', async () => {
  const targets = await connectTargets({ KOUAN_DATA_DIR: folders.make() });
  expect(targets.embedded).toEqual(expect.any(String));
  expect(await migrate(targets.admin)).toBeGreaterThan(0);
  expect(await rowOf(targets.service, 'select count(*)::int as regions from region')).toEqual({ regions: 0 });
  await expect(rowOf(targets.service, 'truncate region')).rejects.toMatchObject({ code: '42501' });
  await targets.stop();
  await expect(rowOf(targets.service, 'select 1')).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE' });
});
