import { DomainError } from '@kouan/shared';
import { isId } from '../read/ids.ts';
import type { TenantTransaction } from '../tenant/door.ts';

/** Tables that records point into. */
type Target = 'organization' | 'initiative' | 'figure';

/**
 * Makes sure that a record of the own tenant stands behind an id.
 * @returns the id, or undefined/null as it was given
 * @throws BAD_INPUT at `path`, alike for an unknown id, another tenant's and one in the bin
 */
export async function requireLink<Id extends string | null | undefined>(
  { viewer, query }: TenantTransaction,
  table: Target,
  id: Id,
  path: string,
): Promise<Id> {
  if (id === null || id === undefined) return id;
  const found = isId(id)
    ? await query({
        text: `select from ${table} where tenant_id = $1 and id = $2 and deleted_at is null`,
        values: [viewer.tenantId, id],
      })
    : [];
  if (found.length === 0) throw new DomainError('BAD_INPUT', 'REFERENCE_UNKNOWN', path);
  return id;
}

/** Makes sure that a person is an active member of the own tenant. @throws BAD_INPUT at `path` otherwise */
export async function requireMember<Id extends string | null | undefined>(
  { viewer, query }: TenantTransaction,
  userId: Id,
  path: string,
): Promise<Id> {
  if (userId === null || userId === undefined) return userId;
  const found = isId(userId)
    ? await query({
        text: `select from membership where tenant_id = $1 and user_id = $2 and status = 'active'`,
        values: [viewer.tenantId, userId],
      })
    : [];
  if (found.length === 0) throw new DomainError('BAD_INPUT', 'REFERENCE_UNKNOWN', path);
  return userId;
}
