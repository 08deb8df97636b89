import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { PositionEntity } from './position.entity.ts';

/** A position goes by the name of its company. */
async function concern({ viewer, query }: TenantTransaction, position: PositionEntity): Promise<FactConcern> {
  const [row] = await query({
    name: 'position-concern',
    text: 'select name_zh, name_en from organization where tenant_id = $1 and id = $2',
    values: [viewer.tenantId, position.organizationId],
  });
  const [zh, en] = row as [string | null, string | null];
  return {
    marketCodes: [position.marketCode],
    sectorCodes: position.sectorCodes,
    regionCodes: [],
    topics: ['market_exits'],
    organizationId: position.organizationId,
    label: { zh, en },
  };
}

export const POSITION_FACT: FactRecord<PositionEntity> = { kind: 'market_position', concern, actions: usualActions };
