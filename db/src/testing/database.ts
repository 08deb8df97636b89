import { randomUUID } from 'node:crypto';
import net from 'node:net';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { withClient } from '../connection/open.ts';
import type { PgTarget } from '../connection/target.ts';

/** The disposable Postgres of this test run. */
export interface TestServer {
  /** Superuser; its database is the migrated template, which must be left alone. */
  admin: PgTarget;
  /** `kouan_service`, to the same database. */
  service: PgTarget;
}

/** A database of one's own: migrated, with the reference data, without any tenant. */
export interface TestDatabase {
  /** Superuser, for arranging and for looking behind the wall. */
  admin: PgTarget;
  /** `kouan_service`: what the service itself signs in as. */
  service: PgTarget;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

async function askForServer(): Promise<TestServer> {
  const address = process.env['KOUAN_TEST_SERVER'];
  if (address === undefined) throw new Error('this package has no database in its jest.config.mjs: spread `database`');
  const answer = JSON.parse(await text(net.connect(address))) as TestServer | { error: string };
  if ('error' in answer) throw new Error(`no Postgres for the tests: ${answer.error}`);
  return answer;
}

let asked: Promise<TestServer> | undefined;

/** The Postgres that all tests of this run share; started when first asked for, stopped when the run ends. */
export function testServer(): Promise<TestServer> {
  return (asked ??= askForServer());
}

/** Makes a database for one test file, a copy of the migrated template: some 100 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const { admin, service } = await testServer();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const manage = (sql: string) =>
    withClient({ ...admin, database: 'postgres' }, async (client) => void (await client.query(sql)));
  // Copied as files, not through the log: faster where nobody waits for the disk.
  await manage(`create database ${database} template ${admin.database} strategy file_copy`);
  return {
    admin: { ...admin, database },
    service: { ...service, database },
    drop: () => manage(`drop database if exists ${database} with (force)`),
  };
}
