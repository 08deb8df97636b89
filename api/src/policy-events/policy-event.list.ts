import { recordConditions } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { sectorCondition } from '../platform/read/sector-condition.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { policyEventShape } from './policy-event.shape.ts';
import type { PolicyEventFilter } from './policy-event.types.ts';

/** The list of policy events, the market desk's among them, as a viewer may see it. */
export function policyEvents(viewer: Viewer): ListPlan<PolicyEventFilter> {
  return {
    shape: policyEventShape(viewer),
    sorts: {
      recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
      code: { expression: 't0.code', type: 'text', descending: true },
      date: { expression: "coalesce(t0.occurred_to, '-infinity')", type: 'date', descending: true },
    },
    defaultSort: 'recent',
    where(filter, bind) {
      const where = recordConditions(filter, bind, viewer, 'all');
      if (filter.market) where.push(`${bind(filter.market)} = any(t0.market_codes)`);
      if (filter.sector) where.push(sectorCondition(filter.sector, bind));
      if (filter.kinds?.length) where.push(`t0.kind = any(${bind(filter.kinds)}::text[])`);
      return where;
    },
  };
}
