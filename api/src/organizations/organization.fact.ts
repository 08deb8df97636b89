import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { OrganizationEntity } from './organization.entity.ts';

/** An organization bears on the markets of what is known of it, because that goes by its name. */
async function concern(
  { viewer, query }: TenantTransaction,
  organization: OrganizationEntity,
): Promise<FactConcern | null> {
  const rows = await query({
    name: 'organization-concern',
    text: `select market_codes from policy_event where tenant_id = $1 and authority_id = $2
      union select array[market_code] from market_position where tenant_id = $1 and organization_id = $2`,
    values: [viewer.tenantId, organization.id],
  });
  if (rows.length === 0) return null;
  const markets = rows.map(([codes]) => codes as string[]);
  return {
    marketCodes: markets.some((codes) => codes.length === 0) ? [] : [...new Set(markets.flat())].sort(),
    sectorCodes: [],
    regionCodes: [],
    topics: [],
    organizationId: organization.id,
    label: { zh: organization.nameZh, en: organization.nameEn },
  };
}

export const ORGANIZATION_FACT: FactRecord<OrganizationEntity> = {
  kind: 'organization',
  concern,
  actions: usualActions,
};
