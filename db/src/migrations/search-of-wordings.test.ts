import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../data-source.ts';
import { loadDemo } from '../demo/load.ts';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import { SearchOfWordings1700000018000 } from './1700000018000-search-of-wordings.ts';

let database: TestDatabase;
let admin: DataSource;
let owner: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  await loadDemo(database.service, '2026-03-11');
  const options = dataSourceOptions(database.admin);
  admin = await new DataSource(options).initialize();
  const asOwner = { ...options, extra: { max: 1, options: '-c role=kouan_owner' } } as DataSourceOptions;
  owner = await new DataSource(asOwner).initialize();
});
afterAll(async () => {
  await owner?.destroy();
  await admin?.destroy();
  await database?.drop();
});

test('rows that were written before hold what everyone may read, and wordings are found by themselves', async () => {
  const said = (): Promise<unknown> =>
    admin.query(`select 'note' as of, n.code, n.search from risk_note n
      union all select v.number::text, n.code, v.search from risk_note_version v
        join risk_note n on n.tenant_id = v.tenant_id and n.id = v.note_id
      union all select 'position', p.code, p.search from market_position p order by 2, 1, 3`);
  const should = await said();
  const migration = new SearchOfWordings1700000018000();
  const runner = owner.createQueryRunner();
  await migration.down(runner);
  await admin.query(`update risk_note set search = lower(code) || ' what a draft says'`);
  await admin.query(`update organization set credit_code = '9144030071526726XG'
    where (tenant_id, id) = (select tenant_id, organization_id from market_position order by id limit 1)`);
  await admin.query(`update market_position p set search = p.search || ' ' || lower(o.credit_code)
    from organization o where o.tenant_id = p.tenant_id and o.id = p.organization_id and o.credit_code is not null`);
  await migration.up(runner);
  await runner.release();
  expect(await said()).toEqual(should);
});

test('the wall stands round every table of tenants as before', async () => {
  const open = await admin.query(`select relname from pg_class c where relkind = 'r' and not relforcerowsecurity
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
    and relname in ('risk_note', 'risk_note_version', 'market_position', 'country_rating', 'organization')`);
  expect(open).toEqual([]);
});
