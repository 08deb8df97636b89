import type { Viewer } from './viewer.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function literal(id: string): string {
  // The text goes into SQL as a literal (Citus forwards SET LOCAL, not set_config), so nothing but a uuid may pass.
  if (!UUID.test(id)) throw new Error('a tenant or user id must be a lower-case uuid');
  return id;
}

/** The transaction's settings that row-level security reads. */
export function tenantSettings(viewer: Pick<Viewer, 'tenantId' | 'readScope'>): string {
  const scope = viewer.readScope.map(literal).join(',');
  return (
    `set local app.tenant_id = '${literal(viewer.tenantId)}'` + (scope ? `; set local app.read_scope = '${scope}'` : '')
  );
}

/** Settings under which a person sees their own memberships, before a tenant is chosen. */
export function personSettings(userId: string): string {
  return `set local app.user_id = '${literal(userId)}'`;
}

/** Marks the locks by which transactions that write are known, among all advisory locks. */
const WRITING = 0x6b6f7561;

/** Lets others see that this transaction may write to the tenant, until it ends; nobody waits for it. */
export function markWriting({ tenantId }: Pick<Viewer, 'tenantId'>): string {
  return `select pg_advisory_xact_lock_shared(${WRITING}, hashtext('${literal(tenantId)}'))`;
}

/** An expression for when the oldest transaction began that may still write to one of the tenants; null: there is none. */
export function oldestWriting(tenants: string): string {
  return `(select min(a.xact_start) from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.classid = ${WRITING} and l.database = a.datid
      and l.objid::bigint in (select hashtext(tenant::text)::bigint & 4294967295 from unnest(${tenants}) tenant))`;
}
