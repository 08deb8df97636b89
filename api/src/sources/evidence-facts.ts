import type { FactAction } from '@kouan/shared';
import { COUNTRY_RATING_KIND } from '../country-ratings/country-rating.entity.ts';
import { COUNTRY_RATING_FACT } from '../country-ratings/country-rating.fact.ts';
import { recordFactChanges } from '../fact-changes/record-fact-changes.ts';
import type { FactRecord } from '../fact-changes/tell-facts.ts';
import { FIGURE_KIND } from '../figures/figure.kind.ts';
import { FIGURE_FACT } from '../figures/figure.fact.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { POLICY_EVENT_KIND } from '../policy-events/policy-event.entity.ts';
import { POLICY_EVENT_FACT } from '../policy-events/policy-event.fact.ts';
import { POSITION_KIND } from '../positions/position.entity.ts';
import { POSITION_FACT } from '../positions/position.fact.ts';

type Tell = (transaction: TenantTransaction, id: string, action: FactAction, sourceId: string) => Promise<void>;

/**
 * Facts that evidence changes, by the table they lie in. A note's draft is not among them: its readers learn of it when
 * it is published.
 */
const TELLERS: Readonly<Record<string, Tell>> = {
  figure: teller(FIGURE_KIND, FIGURE_FACT),
  market_position: teller(POSITION_KIND, POSITION_FACT),
  policy_event: teller(POLICY_EVENT_KIND, POLICY_EVENT_FACT),
  country_rating: teller(COUNTRY_RATING_KIND, COUNTRY_RATING_FACT),
};

/** Tells the readers of a market fact that something supports it, or does so no longer. */
export async function tellEvidence(
  transaction: TenantTransaction,
  record: { readonly table: string; readonly id: string },
  action: 'evidence_added' | 'evidence_removed',
  sourceId: string,
): Promise<void> {
  await TELLERS[record.table]?.(transaction, record.id, action, sourceId);
}

function teller<Entity extends RecordEntity>({ entity }: RecordKind<Entity>, fact: FactRecord<Entity>): Tell {
  return async (transaction, id, action, sourceId) => {
    const { viewer, manager } = transaction;
    const record = await manager.findOneByOrFail(entity, { tenantId: viewer.tenantId, id } as never);
    const concern = await fact.concern(transaction, record);
    if (!concern) return;
    recordFactChanges(transaction, [
      { ...concern, kind: fact.kind, recordId: id, code: record.code, action, sourceId },
    ]);
  };
}
