import { can } from '@kouan/shared';
import { idCondition, withinTenants } from '../platform/read/conditions.ts';
import { column, decimal, derived, instant, reference } from '../platform/read/fields.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Shape } from '../platform/read/shape.ts';

/** How a kept summary is read; its messages are put into words afterwards. */
export const RISK_SNAPSHOT: Shape = {
  table: 'opportunity_risk_snapshot',
  fields: {
    id: column('id'),
    stageChangeId: column('stage_change_id'),
    market: reference('market_code', 'markets'),
    sector: reference('sector_code', 'sectors'),
    region: reference('region_code', 'regions'),
    asOf: column('as_of'),
    knownAt: instant('known_at'),
    methodVersion: column('method_version'),
    score: derived(
      [decimal('score_lower'), decimal('score_central'), decimal('score_upper')],
      (lower, central, upper) =>
        central === null ? null : { lower: Number(lower), central: Number(central), upper: Number(upper) },
    ),
    band: column('band'),
    direction: column('direction'),
    confidence: derived([decimal('confidence')], Number),
    confidenceWord: column('confidence_word'),
    parts: column('parts'),
    missing: column('missing'),
  },
};

/** Whose kept summaries are read. */
export interface RiskSnapshotFilter {
  readonly opportunityId?: string;
}

/** Kept summaries of one opportunity, those of its latest move first. */
export const RISK_SNAPSHOTS: ListPlan<RiskSnapshotFilter> = {
  shape: RISK_SNAPSHOT,
  sorts: { recent: { expression: 't0.known_at', type: 'timestamptz', descending: true } },
  defaultSort: 'recent',
  where: ({ opportunityId = '' }, bind, viewer) => [
    withinTenants(viewer, bind, 'own'),
    idCondition('t0.opportunity_id', opportunityId, bind),
    // Whoever may not read the risk of a market may not read it here either.
    ...(can(viewer.roles, 'riskSummary.read') ? [] : ['false']),
  ],
};
