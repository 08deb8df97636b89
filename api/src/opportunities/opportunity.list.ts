import { OPEN_STAGES, type OpportunityStage } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { type Bind, idCondition, recordConditions } from '../platform/read/conditions.ts';
import { withinRegion } from '../platform/read/known-places.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { sectorCondition } from '../platform/read/sector-condition.ts';
import type { ReferenceData } from '../platform/reference/reference-data.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { OPPORTUNITY } from './opportunity.shape.ts';
import type { OpportunityFilter } from './opportunity.types.ts';

const RECENT = { expression: 't0.updated_at', type: 'timestamptz', descending: true } as const;
const DUE = { expression: "coalesce(t0.next_step_due, 'infinity')", type: 'date', descending: false } as const;
const CODE = { expression: 't0.code', type: 'text', descending: true } as const;
const EXPECTED = { expression: "coalesce(t0.expected_on, 'infinity')", type: 'date', descending: false } as const;

/** The list of opportunities: what may be asked of it, and in which orders it comes. */
export const OPPORTUNITIES: ListPlan<OpportunityFilter> = {
  shape: OPPORTUNITY,
  sorts: { recent: RECENT, due: DUE, code: CODE, expected: EXPECTED },
  defaultSort: 'recent',
  where: opportunityConditions,
};

/** Conditions of the list; the pipeline's totals stand on the same ones. */
export function opportunityConditions(
  filter: OpportunityFilter,
  bind: Bind,
  viewer: Viewer,
  data: ReferenceData,
): string[] {
  const where = recordConditions(filter, bind, viewer, 'own');
  if (filter.stages?.length) where.push(`t0.stage = any(${bind(filter.stages)}::text[])`);
  // Of what is closed nothing is due any more.
  if (filter.open || filter.late || filter.dueBy)
    where.push(`t0.stage = any(${bind(OPEN_STAGES satisfies readonly OpportunityStage[])}::text[])`);
  if (filter.market) where.push(`t0.market_code = ${bind(filter.market)}`);
  if (filter.region) where.push(withinRegion('t0.region_code', filter.region, bind, data));
  if (filter.sector) where.push(sectorCondition(filter.sector, bind));
  if (filter.exporterId) where.push(idCondition('t0.exporter_id', filter.exporterId, bind));
  if (filter.initiativeId) where.push(idCondition('t0.initiative_id', filter.initiativeId, bind));
  if (filter.ownerId) where.push(idCondition('t0.owner_id', filter.ownerId, bind));
  if (filter.mine) where.push(idCondition('t0.owner_id', viewer.userId, bind));
  if (filter.late) where.push(`t0.next_step_due < ${bind(today())}::date`);
  if (filter.dueBy) where.push(`t0.next_step_due <= ${bind(filter.dueBy)}::date`);
  return where;
}
