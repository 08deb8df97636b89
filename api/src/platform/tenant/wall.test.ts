import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openClient } from '@kouan/db';
import type { Client } from 'pg';
import { addImport } from '../../imports/testing/files.ts';
import {
  RECORD_KINDS,
  addAdjustment,
  addOrganization,
  allHands,
  recordKind,
  writeLeast,
} from '../../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../../testing/test-app.ts';
import { tenantSettings } from './settings.ts';

let app: TestApp;
let ours: TestTenant;
let theirs: TestTenant;
let desk: TestTenant;
let service: Client;
let tables: string[];

const MUTATE = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;

beforeAll(async () => {
  app = await testApp();
  desk = await app.tenant({ kind: 'platform' });
  ours = await app.tenant();
  theirs = await app.tenant({ region: '500000' });
  for (const tenant of [ours, theirs, desk]) await fill(await allHands(app, tenant));
  service = await openClient(app.database.service);
  tables = (
    await app.sql(`select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'tenant_id' order by 1`)
  ).map((row) => String(row['table_name']));
});
afterAll(async () => {
  await service?.end();
  await app.close();
});

/** Puts a row into every table of a tenant. */
async function fill(person: TestPerson): Promise<void> {
  const organizationId = await addOrganization(person);
  const ids = new Map<string, string>();
  for (const kind of RECORD_KINDS) ids.set(kind.name, (await writeLeast(person, kind, organizationId)).id);
  await writeLeast(person, recordKind('Initiative'), '', {
    participants: [{ organizationId, role: 'exporter' }],
    milestones: [{ title: { zh: '签约' } }],
    outcomes: [{ text: { zh: '意向书' } }],
  });
  const input = { sourceId: ids.get('Source'), opportunityId: ids.get('Opportunity'), locator: '第1段' };
  await person.get(MUTATE, { input });
  await addAdjustment(person, ids.get('Source') ?? '');
  await watch(person);
  await addImport(app, person);
}

/** Watches a market, reads some of the notices, and has a letter on its way. */
async function watch(person: TestPerson): Promise<void> {
  const MARK = 'markNoticesRead(ids: ["own-9"]) markAllNoticesRead(through: "0.0")';
  await person.get(`mutation { createWatch(input: { market: "RU" }) { id } ${MARK} }`);
  await app.sql(
    `insert into digest_delivery
      (tenant_id, id, user_id, own_from, own_to, desk_from, desk_to, state, next_attempt_at, created_at)
      select tenant_id, gen_random_uuid(), user_id, 0, 1, 0, 1, 'pending', now(), now() from notice_reader
      where user_id = $1`,
    [person.userId],
  );
}

/** Runs SQL as the service in a transaction that is rolled back, with or without a tenant. */
async function as<T>(settings: string, work: () => Promise<T>): Promise<T> {
  await service.query(`begin; ${settings}`);
  try {
    return await work();
  } finally {
    await service.query('rollback');
  }
}

const settingsOf = (tenant: TestTenant, readScope: readonly string[] = []): string =>
  tenantSettings({ tenantId: tenant.id, readScope });

async function count(table: string, where = 'true'): Promise<number> {
  const { rows } = await service.query<{ rows: number }>(`select count(*)::int as rows from ${table} where ${where}`);
  return rows[0]?.rows ?? -1;
}

async function countAll(where?: string): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of tables) counted[table] = await count(table, where);
  return counted;
}

const none = (): Record<string, number> => Object.fromEntries(tables.map((table) => [table, 0]));

describe('the service’s own login', () => {
  test('sees no row of any tenant’s table until it names a tenant', async () => {
    expect(await as('', () => countAll())).toEqual(none());
  });

  test('sees rows of the tenant that it names, in every table', async () => {
    const counted = await as(settingsOf(theirs), () => countAll());
    expect(Object.entries(counted).filter(([, rows]) => rows === 0)).toEqual([]);
  });

  test('sees none of another tenant’s rows, in no table', async () => {
    expect(await as(settingsOf(ours), () => countAll(`tenant_id <> '${ours.id}'`))).toEqual(none());
  });

  test('forgets the tenant when the transaction ends', async () => {
    await as(settingsOf(ours), () => countAll());
    expect(await countAll()).toEqual(none());
  });

  test('changes and removes none of another tenant’s rows', async () => {
    const where = `where tenant_id = '${theirs.id}'`;
    for (const table of tables) {
      const touched = await as(settingsOf(ours), async () => {
        const { rows } = await service.query<{ update: boolean; delete: boolean }>(
          `select has_table_privilege($1, 'update') as update, has_table_privilege($1, 'delete') as delete`,
          [table],
        );
        const update = rows[0]?.update
          ? await service.query(`update ${table} set tenant_id = tenant_id ${where}`)
          : null;
        const remove = rows[0]?.delete ? await service.query(`delete from ${table} ${where}`) : null;
        return [update?.rowCount ?? 0, remove?.rowCount ?? 0];
      });
      expect({ table, touched }).toEqual({ table, touched: [0, 0] });
    }
  });

  test.each([
    ['short_code', `(tenant_id, prefix, year, last_number) values ($1, 'ZZ', 22, 1)`],
    [
      'audit_event',
      `(tenant_id, id, at, record_kind, record_id, record_label, action, changes)
        values ($1, gen_random_uuid(), now(), 'x', gen_random_uuid(), '', 'x', '[]')`,
    ],
  ])('adds no row to another tenant’s %s', async (table, row) => {
    const insert = (tenant: TestTenant) =>
      as(settingsOf(ours), () => service.query(`insert into ${table} ${row}`, [tenant.id]));
    await expect(insert(theirs)).rejects.toMatchObject({ code: '42501' });
    expect((await insert(ours)).rowCount).toBe(1);
  });

  test('moves no row of its own into another tenant', async () => {
    const move = as(settingsOf(ours), () =>
      service.query(`update short_code set tenant_id = $1 where tenant_id = $2`, [theirs.id, ours.id]),
    );
    await expect(move).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    ['a blank', `set local app.tenant_id = ''`],
    ['a text that is no id', `set local app.tenant_id = 'everyone'`],
  ])('sees nothing under %s as a tenant', async (_, settings) => {
    const counted = await as(settings, () => countAll()).catch((error: { code: string }) => error.code);
    expect([none(), '22P02']).toContainEqual(counted);
  });
});

describe('shared reading', () => {
  const SHARED = [
    'country_rating',
    'evidence',
    'figure',
    'market_position',
    'organization',
    'policy_event',
    'risk_adjustment',
    'risk_note',
    'source',
  ];

  test('shows the market desk’s shared tables and none of its others', async () => {
    const counted = await as(settingsOf(ours, [desk.id]), () => countAll(`tenant_id = '${desk.id}'`));
    const seen = Object.keys(counted).filter((table) => (counted[table] ?? 0) > 0);
    expect(seen).toEqual([...SHARED, 'fact_change', 'fact_clock', 'past_version', 'risk_note_version'].toSorted());
  });

  test('shows nothing of a third tenant', async () => {
    const where = `tenant_id = '${theirs.id}'`;
    expect(await as(settingsOf(ours, [desk.id]), () => countAll(where))).toEqual(none());
  });

  test.each(SHARED)('never lets %s be written', async (table) => {
    const where = `where tenant_id = '${desk.id}'`;
    const touched = await as(settingsOf(ours, [desk.id]), async () => {
      const update = await service.query(`update ${table} set is_demo = true ${where}`);
      const remove = await service.query(`delete from ${table} ${where}`);
      return [update.rowCount, remove.rowCount];
    });
    expect(touched).toEqual([0, 0]);
  });
});

describe('settings of a transaction', () => {
  test.each([
    `'; drop table opportunity; --`,
    '01890000-0000-7000-8000-00000000000A',
    '',
    `01890000-0000-7000-8000-000000000000' or true --`,
  ])('are refused for %j', (id) => {
    expect(() => tenantSettings({ tenantId: id, readScope: [] })).toThrow('lower-case uuid');
    expect(() => tenantSettings({ tenantId: ours.id, readScope: [id] })).toThrow('lower-case uuid');
  });
});
