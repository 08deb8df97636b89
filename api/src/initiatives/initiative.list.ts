import { today } from '../platform/clock.ts';
import { idCondition, recordConditions } from '../platform/read/conditions.ts';
import { amongRegions } from '../platform/read/known-places.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { sectorCondition } from '../platform/read/sector-condition.ts';
import type { InitiativeFilter } from './initiative.inputs.ts';
import { INITIATIVE } from './initiative.shape.ts';

/** The list of initiatives. */
export const INITIATIVES: ListPlan<InitiativeFilter> = {
  shape: INITIATIVE,
  sorts: {
    recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
    code: { expression: 't0.code', type: 'text', descending: true },
    date: { expression: "coalesce(t0.takes_place_to, '-infinity')", type: 'date', descending: true },
  },
  defaultSort: 'recent',
  where(filter, bind, viewer, data) {
    const where = recordConditions(filter, bind, viewer, 'own');
    if (filter.kinds?.length) where.push(`t0.kind = any(${bind(filter.kinds)}::text[])`);
    if (filter.statuses?.length) where.push(`t0.status = any(${bind(filter.statuses)}::text[])`);
    if (filter.market) where.push(`${bind(filter.market)} = any(t0.market_codes)`);
    if (filter.region) where.push(amongRegions('t0.region_codes', filter.region, bind, data));
    if (filter.sector) where.push(sectorCondition(filter.sector, bind));
    if (filter.mine) where.push(idCondition('t0.owner_id', viewer.userId, bind));
    if (filter.late) where.push(openMilestone(`< ${bind(today())}`));
    if (filter.dueBy) where.push(openMilestone(`<= ${bind(filter.dueBy)}`));
    return where;
  },
};

function openMilestone(due: string): string {
  return `exists (select from initiative_milestone m where m.tenant_id = t0.tenant_id and m.initiative_id = t0.id
    and m.done_on is null and m.due_on ${due}::date)`;
}
