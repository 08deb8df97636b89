import type { PlainDate } from '@kouan/shared';
import { withClient } from '../connection/open.ts';
import type { PgTarget } from '../connection/target.ts';
import { accountLines } from './account-lines.ts';
import { DemoCalendar, todayInChina } from './calendar.ts';
import type { Row } from './columns.ts';
import { demoAccounts, demoTenants } from './files.ts';
import { demoTenantId } from './ids.ts';
import { tenantRow, userRows } from './people.ts';
import { type TableRows, tenantRows } from './tenant-rows.ts';
import type { DemoTenant } from './types.ts';

/** What loading needs of a connection; a client of `pg` and a query runner of TypeORM both have it. */
export interface DemoClient {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** Two processes that load at once must not both find a tenant empty. Any number will do; this one is Kouan's. */
const DEMO_LOCK = 0x64656d6f;

/**
 * Loads the May 2022 case: tenants, people, and the records of each tenant.
 * @param service where to sign in as the service's role; reference data must be there
 * @param today the day that follow-up work is counted from; the facts keep their dates of 2022
 * @returns lines for whoever started the server: what was loaded, and how to sign in
 */
export async function loadDemo(service: PgTarget, today?: PlainDate): Promise<string[]> {
  const filled = await withClient(service, (client) => fillDemo(client, today));
  return [
    ...(filled > 0 ? [`演示数据已载入：${filled} 个租户 / demo data loaded: ${filled} tenants`] : []),
    ...accountLines(),
  ];
}

/**
 * Fills every tenant of the demo that has no records yet. Each tenant is one transaction, kept whole or not at all; one
 * that has its records is left alone, with whatever people have done in it since. What an interruption left out is
 * filled in the next time.
 * @param client one connection as the service's role, outside any transaction
 * @returns how many tenants were filled
 */
export async function fillDemo(client: DemoClient, today: PlainDate = todayInChina()): Promise<number> {
  const tenants = demoTenants();
  await inTransaction(client, () => loadTenantsAndPeople(client, tenants));
  let filled = 0;
  for (const tenant of tenants) {
    const done = await inTransaction(client, () => fillTenant(client, tenant, new DemoCalendar(today)));
    if (done) filled += 1;
  }
  return filled;
}

async function loadTenantsAndPeople(client: DemoClient, tenants: readonly DemoTenant[]): Promise<void> {
  if (await isThere(client, 'select from app_user where is_demo limit 1')) return;
  for (const tenant of tenants) await insert(client, { table: 'tenant', rows: [tenantRow(tenant)] });
  await insert(client, { table: 'app_user', rows: await userRows(demoAccounts()) });
}

async function fillTenant(client: DemoClient, tenant: DemoTenant, calendar: DemoCalendar): Promise<boolean> {
  const tenantId = demoTenantId(tenant.key);
  await client.query(`set local app.tenant_id = '${tenantId}'`);
  if (await isThere(client, 'select from membership where tenant_id = $1 limit 1', [tenantId])) return false;
  const { tables, noteLinks } = tenantRows(tenant, calendar, demoAccounts());
  for (const rows of tables) await insert(client, rows);
  await linkNotes(client, tenantId, noteLinks);
  await startClock(client, tenantId);
  return true;
}

/** Names the columns that the rows fill, so that the others get their defaults. */
async function insert(client: DemoClient, { table, rows }: TableRows): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

async function linkNotes(client: DemoClient, tenantId: string, links: readonly Row[]): Promise<void> {
  await client.query(
    `update risk_note
      set published_version_id = link.published_version_id, draft_version_id = link.draft_version_id
      from jsonb_populate_recordset(null::risk_note, $2::jsonb) as link
      where risk_note.tenant_id = $1 and risk_note.id = link.id`,
    [tenantId, JSON.stringify(links)],
  );
}

/** Readers of market facts who looked before the tenant was filled see that its facts are others now. */
async function startClock(client: DemoClient, tenantId: string): Promise<void> {
  await client.query(
    `insert into fact_clock as clock (tenant_id, revision) values ($1, 1)
      on conflict (tenant_id) do update set revision = clock.revision + 1`,
    [tenantId],
  );
}

async function isThere(client: DemoClient, sql: string, parameters: unknown[] = []): Promise<boolean> {
  const { rows } = (await client.query(sql, parameters)) as { rows: unknown[] };
  return rows.length > 0;
}

async function inTransaction<T>(client: DemoClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
