import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { openClient } from '../connection/open.ts';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import { CITUS_RULES, WALL_RULES, findOffences } from './index.ts';

const RULES = [...WALL_RULES, ...CITUS_RULES];

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  client = await openClient(database.admin);
});

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const own = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** A table of which only the given part is wrong. */
const table = (columns: string): string =>
  `create table trial (${columns}); alter table trial owner to kouan_owner;
   alter table trial enable row level security; alter table trial force row level security;
   create policy trial_own_tenant on trial using (${own}) with check (${own})`;

/** How each rule can be broken: the rule, the SQL that breaks it, and the offender that must be named. */
const BREAKS: readonly [rule: string, sql: string, object: string][] = [
  [
    'a table without tenant_id is not one of the global tables',
    'create table loose (id uuid primary key); alter table loose owner to kouan_owner',
    'loose',
  ],
  ['a global table is not there, or belongs to tenants', 'drop table sign_in_limit', 'sign_in_limit'],
  [
    'a global table is not there, or belongs to tenants',
    'alter table sign_in_limit add column tenant_id uuid not null',
    'sign_in_limit',
  ],
  ['tenant_id is not a uuid that must be given', 'create table trial (tenant_id text not null, id uuid)', 'trial'],
  [
    'tenant_id is not a uuid that must be given',
    'alter table short_code drop constraint short_code_pkey; alter table short_code alter tenant_id drop not null',
    'short_code',
  ],
  ['row-level security is off', 'alter table opportunity disable row level security', 'opportunity'],
  ['row-level security does not bind the owner', 'alter table opportunity no force row level security', 'opportunity'],
  ['a table belongs to another role than the owner', 'alter table region owner to current_user', 'region'],
  [
    'the policy of the own tenant is missing or different',
    'drop policy opportunity_own_tenant on opportunity',
    'opportunity',
  ],
  [
    'the policy of the own tenant is missing or different',
    'alter policy opportunity_own_tenant on opportunity using (true)',
    'opportunity',
  ],
  [
    'the policy of the own tenant is missing or different',
    'alter policy opportunity_own_tenant on opportunity with check (true)',
    'opportunity',
  ],
  [
    'the policy of the own tenant is missing or different',
    'alter policy opportunity_own_tenant on opportunity to kouan_owner',
    'opportunity',
  ],
  ['the policy of shared reading is missing or different', 'drop policy figure_read_scope on figure', 'figure'],
  [
    'the policy of shared reading is missing or different',
    `drop policy figure_read_scope on figure; create policy figure_read_scope on figure for all
      using (tenant_id = any(string_to_array(nullif(current_setting('app.read_scope', true), ''), ',')::uuid[]))`,
    'figure',
  ],
  [
    'a named exception is missing or different',
    'alter policy membership_own_person on membership using (true)',
    'membership_own_person',
  ],
  [
    'a policy is none of those that are stated',
    'create policy opportunity_read_scope on opportunity for select using (true)',
    'opportunity_read_scope',
  ],
  [
    'a policy is none of those that are stated',
    'create policy everyone on audit_event for select using (true)',
    'everyone',
  ],
  ['a view reads with the rights of its owner', 'create view all_of_it as select * from opportunity', 'all_of_it'],
  [
    'a view reads with the rights of its owner',
    'create view all_of_it with (security_invoker = off) as select * from opportunity',
    'all_of_it',
  ],
  [
    'a stored or foreign relation has no row-level security',
    'create materialized view kept as select * from opportunity',
    'kept',
  ],
  [
    'a function runs with the rights of its owner',
    'create function climb() returns int language sql security definer return 1',
    'climb',
  ],
  ['the service has an attribute that passes by the wall', 'alter role kouan_service bypassrls', 'kouan_service'],
  ['the service has an attribute that passes by the wall', 'alter role kouan_service superuser', 'kouan_service'],
  ['the service is a member of another role', 'grant kouan_owner to kouan_service', 'kouan_owner'],
  ['the service owns something', 'alter table figure owner to kouan_service', 'figure'],
  [
    'the service may empty a table, or hang triggers and references on it',
    'grant truncate on figure to kouan_service',
    'figure',
  ],
  [
    'the service may empty a table, or hang triggers and references on it',
    'grant references on figure to public',
    'figure',
  ],
  ['the service may change what only ever grows', 'grant delete on audit_event to kouan_service', 'audit_event'],
  [
    'the service may change what only ever grows',
    'grant update (reason) on opportunity_stage_change to kouan_service',
    'opportunity_stage_change',
  ],
  ['the service may write reference data', 'grant insert on currency to public', 'currency'],
  ['the service may make things in the schema', 'grant create on schema public to kouan_service', 'public'],
  [
    'a tenant table has no primary key that begins with tenant_id',
    table('tenant_id uuid not null, id uuid, primary key (id, tenant_id)'),
    'trial',
  ],
  ['a tenant table has no primary key that begins with tenant_id', table('tenant_id uuid not null, id uuid'), 'trial'],
  [
    'a unique or exclusion constraint does not begin with tenant_id',
    'alter table organization add constraint organization_alone unique (code)',
    'organization_alone',
  ],
  [
    'a unique or exclusion constraint does not begin with tenant_id',
    'create unique index organization_lower on organization (lower(code), tenant_id)',
    'organization_lower',
  ],
  [
    'a foreign key between tenant tables does not begin with tenant_id on both sides',
    `alter table evidence drop constraint evidence_source_fkey, add constraint evidence_source_fkey
      foreign key (source_id, tenant_id) references source (id, tenant_id)`,
    'evidence_source_fkey',
  ],
  [
    'a global table points at a tenant table',
    `alter table app_user add home uuid, add place uuid, add constraint app_user_place_fkey
      foreign key (home, place) references organization (tenant_id, id)`,
    'app_user_place_fkey',
  ],
  [
    'a foreign key sets columns to null or to their default',
    `alter table opportunity drop constraint opportunity_exporter_fkey, add constraint opportunity_exporter_fkey
      foreign key (tenant_id, exporter_id) references organization (tenant_id, id) on delete set null (exporter_id)`,
    'opportunity_exporter_fkey',
  ],
  [
    'a table has a trigger',
    `create function touch() returns trigger language plpgsql as 'begin return new; end';
     create trigger opportunity_touch before update on opportunity for each row execute function touch()`,
    'opportunity_touch',
  ],
  [
    'a policy holds a subquery',
    'alter policy opportunity_own_tenant on opportunity using (tenant_id in (select id from tenant))',
    'opportunity_own_tenant',
  ],
  [
    'a policy holds a subquery',
    'alter policy opportunity_own_tenant on opportunity with check (exists (select from tenant where id = tenant_id))',
    'opportunity_own_tenant',
  ],
  ['a policy is restrictive', 'create policy narrow on opportunity as restrictive using (true)', 'narrow'],
  [
    'a column of a tenant table has a volatile default',
    'alter table evidence alter id set default gen_random_uuid()',
    'evidence.id',
  ],
  [
    'a column of a tenant table has a volatile default',
    'alter table evidence add number integer generated always as identity',
    'evidence.number',
  ],
];

describe('the catalogue of the migrated database', () => {
  test('breaks no rule of the tenant wall', async () => {
    expect(await findOffences(client, WALL_RULES)).toEqual([]);
  });

  test('breaks no rule of Citus', async () => {
    expect(await findOffences(client, CITUS_RULES)).toEqual([]);
  });

  test('has the tenant tables that the rules are about', async () => {
    const { rows } = await client.query(
      `select count(*)::int as tables from information_schema.columns
        where table_schema = 'public' and column_name = 'tenant_id'`,
    );
    expect(rows[0].tables).toBeGreaterThanOrEqual(18);
  });
});

describe('a broken rule', () => {
  test.each(BREAKS)('%s: is noticed after %s', async (rule, sql, object) => {
    await client.query('begin');
    try {
      await client.query(sql);
      expect(await findOffences(client, RULES)).toContainEqual({ rule, object });
    } finally {
      await client.query('rollback');
    }
  });

  test('has an example for every rule', () => {
    const shown = new Set(BREAKS.map(([rule]) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});
