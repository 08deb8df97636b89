import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withClient } from '../connection/open.ts';
import { type TestDatabase, testDatabase } from './index.ts';

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([testDatabase(), testDatabase()]);
});

afterAll(async () => {
  await one?.drop();
  await other?.drop();
});

const count = (database: TestDatabase) =>
  withClient(database.admin, async (client) => {
    const { rows } = await client.query(`select count(*)::int as held from currency where code = 'ZZZ'`);
    return rows[0].held as number;
  });

test('a test database is migrated, filled with reference data and nobody else’s', async () => {
  await withClient(one.admin, async (client) => {
    await client.query(`insert into currency values ('ZZZ', 2, '试', 'Trial')`);
    const { rows } = await client.query(`select name_zh from region where code = '330225'`);
    expect(rows).toEqual([{ name_zh: '象山县' }]);
  });
  expect([await count(one), await count(other)]).toEqual([1, 0]);
});

test('the service signs in to it under its own name and cannot make tables', async () => {
  await withClient(one.service, async (client) => {
    const { rows } = await client.query('select current_user, current_database() as database');
    expect(rows).toEqual([{ current_user: 'kouan_service', database: one.service.database }]);
    await expect(client.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
  });
});

test('a dropped test database is gone although somebody is connected', async () => {
  const third = await testDatabase();
  await withClient(third.service, async () => {
    await third.drop();
  });
  await expect(withClient(third.service, () => Promise.resolve())).rejects.toMatchObject({ code: 'DATABASE_MISSING' });
});
