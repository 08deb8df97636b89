import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { RiskAdjustmentEntity } from './risk-adjustment.entity.ts';

function concern(_: TenantTransaction, adjustment: RiskAdjustmentEntity): Promise<FactConcern> {
  const { marketCode, sectorCode, regionCode, reasonZh, reasonEn } = adjustment;
  return Promise.resolve({
    marketCodes: [marketCode],
    sectorCodes: sectorCode ? [sectorCode] : [],
    regionCodes: regionCode ? [regionCode] : [],
    topics: [],
    organizationId: null,
    label: { zh: reasonZh, en: reasonEn },
  });
}

/** An adjustment as its readers are told of it; one that is taken back before its time is withdrawn. */
export const RISK_ADJUSTMENT_FACT: FactRecord<RiskAdjustmentEntity> = {
  kind: 'risk_adjustment',
  concern,
  actions: (write) => (write.action === 'end' ? 'withdrawn' : usualActions(write)),
};
