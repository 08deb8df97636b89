import { isId } from './ids.ts';
import { type Viewer, readableTenants } from '../tenant/viewer.ts';

/** Collects the values of a statement; each call returns its placeholder, as in `$3`. */
export type Bind = (value: unknown) => string;

/** Which tenants' records are read: the viewer's own, those shared with it, or both. */
export type Scope = 'own' | 'shared' | 'all';

/** Starts the values of a statement. */
export function binder(): { values: unknown[]; bind: Bind } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}

/** The condition that keeps a statement inside the tenants it may read: the first of the two walls. */
export function withinTenants(viewer: Viewer, bind: Bind, scope: Scope): string {
  if (scope === 'own') return `t0.tenant_id = ${bind(viewer.tenantId)}`;
  const tenants = scope === 'shared' ? viewer.readScope : readableTenants(viewer);
  return `t0.tenant_id = any(${bind(tenants)}::uuid[])`;
}

/** Records in the bin are shown to those who ask for the bin, and to nobody else. */
export function binCondition(deleted: boolean | null | undefined): string {
  return deleted ? 't0.deleted_at is not null' : 't0.deleted_at is null';
}

/** Rows whose key is this id; text that can be no id finds nothing, as an unknown id does. */
export function idCondition(column: string, id: string, bind: Bind): string {
  return isId(id) ? `${column} = ${bind(id)}::uuid` : 'false';
}
