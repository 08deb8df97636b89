import type { TenantTransaction } from '../platform/tenant/door.ts';

/**
 * The names that an organization of the own tenant goes by. What stands under it is found by them and not by all that it
 * is found by itself: its credit code is not for everyone who reads what stands under it.
 */
export async function organizationNames(
  { viewer, query }: TenantTransaction,
  id: string,
): Promise<readonly (string | null)[]> {
  const [row] = await query({
    name: 'organization-names',
    text: 'select name_zh, name_en, aliases from organization where tenant_id = $1 and id = $2',
    values: [viewer.tenantId, id],
  });
  const [zh = null, en = null, aliases = []] = (row ?? []) as [string | null, string | null, string[]];
  return [zh, en, ...aliases];
}
