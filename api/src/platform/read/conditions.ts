import { DomainError, can, normalizeSearch } from '@kouan/shared';
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

/**
 * A bin is its tenant's own affair: what the market desk has deleted is shared with nobody any more, and exporters are a
 * bureau's guests, so what it has thrown away is not theirs to look through.
 * @param row the alias of the record that may lie in a bin
 */
export function outsideClosedBins(viewer: Viewer, bind: Bind, row = 't0'): string {
  const stands = `${row}.deleted_at is null`;
  if (!can(viewer.roles, 'opportunity.read')) return stands;
  return `(${stands} or ${row}.tenant_id = ${bind(viewer.tenantId)}::uuid)`;
}

/** Rows whose key is this id; text that can be no id finds nothing, as an unknown id does. */
export function idCondition(column: string, id: string, bind: Bind): string {
  return isId(id) ? `${column} = ${bind(id)}::uuid` : 'false';
}

/**
 * The conditions that begin every list of records: which tenants, in the bin or not, and the text that was typed.
 * @param scope which tenants are read where the filter does not say
 */
export function recordConditions(filter: ListFilter, bind: Bind, viewer: Viewer, scope: Scope): string[] {
  const where = [
    withinTenants(viewer, bind, filter.scope ?? scope),
    filter.deleted ? 't0.deleted_at is not null' : 't0.deleted_at is null',
  ];
  if (filter.deleted) where.push(outsideClosedBins(viewer, bind));
  if (filter.q) where.push(searchCondition(filter.q, bind));
  return where;
}

/** What every filter of records may hold. */
interface ListFilter {
  readonly q?: string | null;
  readonly deleted?: boolean | null;
  readonly scope?: Scope | null;
}

/** Longest text to look for, in characters. */
const LONGEST_SEARCH = 200;

/** @throws BAD_INPUT when no title could be as long as the text that was typed */
export function checkSearch(typed: string, path = 'filter.q'): void {
  if (typed.length > LONGEST_SEARCH) {
    throw new DomainError('BAD_INPUT', 'TEXT_TOO_LONG', path, { max: LONGEST_SEARCH });
  }
}

/** Records in whose search text the typed text stands. @throws BAD_INPUT for text that no title could hold */
export function searchCondition(typed: string, bind: Bind, column = 't0.search'): string {
  checkSearch(typed);
  const pattern = normalizeSearch(typed).replace(/[\\%_]/g, '\\$&');
  return `${column} like ${bind(`%${pattern}%`)}`;
}
