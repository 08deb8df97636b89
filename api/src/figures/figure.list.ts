import { badInput } from '@kouan/shared';
import { type Bind, idCondition, recordConditions } from '../platform/read/conditions.ts';
import { withinRegion } from '../platform/read/known-places.ts';
import type { Knowledge } from '../platform/read/knowledge.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { sectorPattern } from '../platform/read/sector-condition.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { recorded, standing } from './chain.ts';
import { FIGURE } from './figure.shape.ts';
import type { FigureFilter } from './figure.types.ts';

/** The list of figures, the market desk's among them. */
export const FIGURES: ListPlan<FigureFilter> = {
  shape: FIGURE,
  sorts: {
    recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
    code: { expression: 't0.code', type: 'text', descending: true },
    period: { expression: "coalesce(t0.period_to, '-infinity')", type: 'date', descending: true },
  },
  defaultSort: 'recent',
  where(filter, bind, viewer, data, knowledge) {
    const where = knowledge.knownAt
      ? knownConditions(filter, bind, viewer, knowledge)
      : currentConditions(filter, bind, viewer);
    if (filter.indicators?.length) where.push(`t0.indicator_code = any(${bind(filter.indicators)}::text[])`);
    if (filter.market) where.push(`t0.market_code = ${bind(filter.market)}`);
    if (filter.region) where.push(withinRegion('t0.region_code', filter.region, bind, data));
    if (filter.sector) where.push(`t0.sector_code like ${sectorPattern(filter.sector, bind)}`);
    if (filter.bases?.length) where.push(`t0.comparison_basis = any(${bind(filter.bases)}::text[])`);
    if (filter.importId) where.push(idCondition('t0.import_id', filter.importId, bind));
    if (filter.from) where.push(`t0.period_to >= ${bind(filter.from)}::date`);
    if (filter.to) where.push(`t0.period_to <= ${bind(filter.to)}::date`);
    return where;
  },
};

function currentConditions(filter: FigureFilter, bind: Bind, viewer: Viewer): string[] {
  const where = recordConditions(filter, bind, viewer, 'all');
  if (!filter.superseded) where.push('t0.superseded_at is null');
  return where;
}

/** What has been deleted since was known then, and is read with it, as in a risk summary of that moment. */
function knownConditions(filter: FigureFilter, bind: Bind, viewer: Viewer, knowledge: Knowledge): string[] {
  if (filter.deleted) throw badInput('VALUE_REFUSED', 'filter.deleted');
  const stood = filter.superseded ? recorded('t0', knowledge) : standing('t0', knowledge);
  const [within = '', , ...searched] = recordConditions(filter, bind, viewer, 'all');
  return [within, ...stood, ...searched];
}
