import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dataSourceOptions } from '@kouan/db';
import { type TestDatabase, testDatabase } from '@kouan/db/testing';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.ts';

let database: TestDatabase;
let source: DataSource;

beforeEach(async () => {
  database = await testDatabase();
  source = new DataSource({ ...dataSourceOptions(database.admin), entities: ENTITIES } as DataSourceOptions);
  await source.initialize();
});

afterEach(async () => {
  await source?.destroy();
  await database?.drop();
});

/**
 * Foreign keys are the database's alone: entities carry ids and no relations, because TypeORM would follow relations on
 * another connection, outside the tenant's transaction. It therefore offers to drop every one of them.
 */
async function foreignKeysItWouldDrop(): Promise<string[]> {
  const tables = source.entityMetadatas.map(({ tableName }) => tableName);
  const rows = (await source.query(
    `select conrelid::regclass::text as table, conname as key from pg_constraint
      where contype = 'f' and conrelid::regclass::text = any ($1)`,
    [tables],
  )) as { table: string; key: string }[];
  return rows.map(({ table, key }) => `ALTER TABLE "${table}" DROP CONSTRAINT "${key}"`);
}

/** What TypeORM would do to the database to make it fit the entities. */
async function changesItWouldMake(): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

test('the entities say what the migrations made, foreign keys apart', async () => {
  expect((await changesItWouldMake()).toSorted()).toEqual((await foreignKeysItWouldDrop()).toSorted());
});

test.each([
  ['a column that entities do not know', 'alter table opportunity add column colour text', 'DROP COLUMN "colour"'],
  ['a column that is gone', 'alter table source drop column author', 'ADD "author"'],
  ['a column of another type', 'alter table opportunity alter column next_step_due type text', '"next_step_due"'],
  ['a column that may be empty', 'alter table evidence alter column locator drop not null', '"locator"'],
])('%s is noticed', async (_, sql, change) => {
  await source.query(sql);
  expect(await changesItWouldMake()).toContainEqual(expect.stringContaining(change));
});
