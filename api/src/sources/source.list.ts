import { idCondition, recordConditions } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { SOURCE } from './evidence.shape.ts';
import type { SourceFilter } from './source.types.ts';

/** The list of sources, the market desk's among them. */
export const SOURCES: ListPlan<SourceFilter> = {
  shape: SOURCE,
  sorts: {
    recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
    code: { expression: 't0.code', type: 'text', descending: true },
    published: {
      expression: "coalesce(t0.published_on, t0.published_to, '-infinity')",
      type: 'date',
      descending: true,
    },
  },
  defaultSort: 'recent',
  where(filter, bind, viewer) {
    const where = recordConditions(filter, bind, viewer, 'all');
    if (filter.kinds?.length) where.push(`t0.kind = any(${bind(filter.kinds)}::text[])`);
    if (filter.originId) where.push(idCondition('coalesce(t0.origin_id, t0.id)', filter.originId, bind));
    return where;
  },
};
