import { idCondition, recordConditions } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { sectorCondition } from '../platform/read/sector-condition.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { positionShape } from './position.shape.ts';
import type { PositionFilter } from './position.types.ts';

/** The list of market positions, the market desk's among them, as a viewer may see it. */
export function marketPositions(viewer: Viewer): ListPlan<PositionFilter> {
  return {
    shape: positionShape(viewer),
    sorts: {
      recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
      code: { expression: 't0.code', type: 'text', descending: true },
      date: { expression: "coalesce(t0.occurred_to, t0.reported_on, '-infinity')", type: 'date', descending: true },
    },
    defaultSort: 'recent',
    where(filter, bind) {
      const where = recordConditions(filter, bind, viewer, 'all');
      if (filter.market) where.push(`t0.market_code = ${bind(filter.market)}`);
      if (filter.sector) where.push(sectorCondition(filter.sector, bind));
      if (filter.kinds?.length) where.push(`t0.kind = any(${bind(filter.kinds)}::text[])`);
      if (filter.bases?.length) where.push(`t0.basis = any(${bind(filter.bases)}::text[])`);
      if (filter.organizationId) where.push(idCondition('t0.organization_id', filter.organizationId, bind));
      return where;
    },
  };
}
