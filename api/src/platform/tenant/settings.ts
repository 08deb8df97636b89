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
