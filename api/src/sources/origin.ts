import { DomainError } from '@kouan/shared';
import { isId } from '../platform/read/ids.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { readableTenants } from '../platform/tenant/viewer.ts';
import { goingBackTo } from './origin-sql.ts';
import type { SourceEntity } from './source.entity.ts';

/** The columns that say what a source goes back to; at most one of the two ids is set. */
export type OriginColumns = Pick<SourceEntity, 'originId' | 'sharedOriginTenantId' | 'sharedOriginId'>;

/** It is its own origin. */
export const NO_ORIGIN: OriginColumns = { originId: null, sharedOriginTenantId: null, sharedOriginId: null };

/** The columns of a source that goes back to one of another tenant, which shares it. */
export function sharedOrigin({ tenantId, id }: { readonly tenantId: string; readonly id: string }): OriginColumns {
  return { originId: null, sharedOriginTenantId: tenantId, sharedOriginId: id };
}

/**
 * A source that may be named: an own one, or one that is shared with the tenant.
 * @returns its id and whose it is
 * @throws BAD_INPUT at `path`, alike for an unknown id, another tenant's and one in the bin
 */
export async function requireReadableSource(
  { viewer, query }: TenantTransaction,
  id: string,
  path: string,
): Promise<{ readonly tenantId: string; readonly id: string }> {
  const [row] = isId(id)
    ? await query({
        text: 'select tenant_id from source where tenant_id = any($1::uuid[]) and id = $2 and deleted_at is null',
        values: [readableTenants(viewer), id],
      })
    : [];
  if (!row) throw new DomainError('BAD_INPUT', 'REFERENCE_UNKNOWN', path);
  return { tenantId: String(row[0]), id };
}

/**
 * What a source is said to go back to, as columns.
 * @param originId the source that is named; null: none; undefined: nothing was said
 * @throws BAD_INPUT at `path` for a source that cannot be named
 */
export async function originColumns(
  transaction: TenantTransaction,
  originId: string | null | undefined,
  path: string,
): Promise<Partial<OriginColumns>> {
  if (originId === undefined) return {};
  if (originId === null) return NO_ORIGIN;
  const origin = await requireReadableSource(transaction, originId, path);
  return origin.tenantId === transaction.viewer.tenantId ? { ...NO_ORIGIN, originId } : sharedOrigin(origin);
}

/**
 * Makes sure that a source would not go back to itself. Whoever names an origin in this tenant waits for the others who
 * do: two changes that close a circle only together must not both pass.
 * @param originId the own source that is named as the origin of `id`
 * @throws BAD_INPUT at `path` for a circle of any length
 */
export async function refuseCircle(
  { viewer, query }: TenantTransaction,
  id: string,
  originId: string,
  path: string,
): Promise<void> {
  if (originId === id) throw new DomainError('BAD_INPUT', 'ORIGIN_IS_ITSELF', path);
  await query({
    text: `select pg_advisory_xact_lock(hashtextextended('origins ' || $1, 0))`,
    values: [viewer.tenantId],
  });
  const closing = await query({
    text: `select where $3::uuid in ${goingBackTo('$2::uuid', '$1::uuid')}`,
    values: [viewer.tenantId, id, originId],
  });
  if (closing.length > 0) throw new DomainError('BAD_INPUT', 'ORIGIN_GOES_BACK', path);
}
