import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type EmbeddedPostgres, dataSourceOptions, startEmbeddedPostgres } from '../index.ts';
import { IndicatorRegister1700000005000 } from '../migrations/1700000005000-indicator-register.ts';
import { Reference1700000001000 } from '../migrations/1700000001000-reference.ts';
import { SectorWords1700000017100 } from '../migrations/1700000017100-sector-words.ts';
import { CURRENCIES, INDICATORS, MARKETS, REGIONS, SECTORS, loadReference } from './index.ts';

const TABLES = ['region', 'market', 'currency', 'sector', 'indicator'];

let folder: string;
let server: EmbeddedPostgres;
let source: DataSource;
let client: pg.Client;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kouan-reference-'));
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'pg'), database: 'reference', disposable: true });
  client = new pg.Client(server);
  await client.connect();
  await client.query('create role kouan_service');
  source = await new DataSource({
    ...dataSourceOptions(server),
    migrations: [Reference1700000001000, IndicatorRegister1700000005000, SectorWords1700000017100],
  }).initialize();
  await source.runMigrations();
  await loadReference(client);
}, 60_000);

afterAll(async () => {
  await source?.destroy();
  await client?.end();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Which transaction wrote each row last: a row written again has another. */
async function writers(): Promise<unknown[]> {
  const parts = TABLES.map((table) => `select '${table}' as held, code, xmin::text from ${table}`);
  return (await client.query(`${parts.join(' union all ')} order by 1, 2`)).rows;
}

test('a new database holds every row once loaded', async () => {
  const parts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await client.query(`select ${parts.join(', ')}`);
  expect(rows).toEqual([
    {
      region: REGIONS.length,
      market: MARKETS.length,
      currency: CURRENCIES.length,
      sector: SECTORS.length,
      indicator: INDICATORS.length,
    },
  ]);
});

test('rows carry every field', async () => {
  const { rows } = await client.query(`select * from region where code = '330225'`);
  expect(rows).toEqual([
    {
      code: '330225',
      parent_code: '330200',
      level: 'county',
      name_zh: '象山县',
      name_en: 'Xiangshan County',
      pinyin: 'xiangshan',
      initials: 'xs',
    },
  ]);
  const sector = await client.query(`select code, edition, level, parent_code from sector where code = '847130'`);
  expect(sector.rows).toEqual([{ code: '847130', edition: 'HS2022', level: 6, parent_code: '8471' }]);
  const words = await client.query(
    `select search_words @> '{generator,发电机,fadianji}' as held from sector where code = '8502'`,
  );
  expect(words.rows).toEqual([{ held: true }]);
  const market = await client.query(`select alpha3, numeric_code from market where code = 'RU'`);
  expect(market.rows).toEqual([{ alpha3: 'RUS', numeric_code: '643' }]);
});

test('loading again writes nothing', async () => {
  const before = await writers();
  await loadReference(client);
  expect(await writers()).toEqual(before);
});

test('a row that was changed is put right, also through a query runner, and no other is written', async () => {
  const before = await writers();
  await client.query(`update region set name_en = 'Elsewhere', parent_code = null where code = '330225'`);
  const runner = source.createQueryRunner();
  await loadReference(runner);
  await runner.release();
  const { rows } = await client.query(`select name_en, parent_code from region where code = '330225'`);
  expect(rows).toEqual([{ name_en: 'Xiangshan County', parent_code: '330200' }]);
  const after = await writers();
  expect(after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]))).toHaveLength(1);
});

test('a code that the standard has dropped stays for the records that name it', async () => {
  await client.query(`insert into currency values ('ZZZ', 2, '旧币', 'Old money')`);
  await loadReference(client);
  const { rows } = await client.query(`delete from currency where code = 'ZZZ' returning name_zh`);
  expect(rows).toEqual([{ name_zh: '旧币' }]);
});

test('an indicator that an administrator has amended keeps the amendment', async () => {
  await client.query(`update indicator set name_en = 'Amended', amended_at = now() where code = 'premium'`);
  await client.query(`update indicator set name_en = 'Wrong' where code = 'claims_paid'`);
  await loadReference(client);
  const { rows } = await client.query(
    `select code, name_en from indicator where code in ('premium', 'claims_paid') order by code`,
  );
  expect(rows).toEqual([
    { code: 'claims_paid', name_en: 'Claims paid' },
    { code: 'premium', name_en: 'Amended' },
  ]);
});
