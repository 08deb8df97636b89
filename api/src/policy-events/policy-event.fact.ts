import { CURRENT_METHOD, riskMethodOf } from '@kouan/shared';
import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { PolicyEventEntity } from './policy-event.entity.ts';

function concern(_: TenantTransaction, event: PolicyEventEntity): Promise<FactConcern> {
  return Promise.resolve({
    marketCodes: event.marketCodes,
    sectorCodes: event.sectorCodes,
    regionCodes: [],
    topics: [riskMethodOf(CURRENT_METHOD).policy[event.kind].part],
    organizationId: event.authorityId,
    label: { zh: event.titleZh, en: event.titleEn },
  });
}

export const POLICY_EVENT_FACT: FactRecord<PolicyEventEntity> = {
  kind: 'policy_event',
  concern,
  actions: usualActions,
};
