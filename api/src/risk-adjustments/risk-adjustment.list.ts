import { today } from '../platform/clock.ts';
import { recordConditions } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { RISK_ADJUSTMENT } from './risk-adjustment.shape.ts';
import type { RiskAdjustmentFilter } from './risk-adjustment.types.ts';

/** The list of adjustments, the market desk's among them. */
export const RISK_ADJUSTMENTS: ListPlan<RiskAdjustmentFilter> = {
  shape: RISK_ADJUSTMENT,
  sorts: {
    recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
    code: { expression: 't0.code', type: 'text', descending: true },
    validTo: { expression: 't0.valid_to', type: 'date', descending: true },
  },
  defaultSort: 'recent',
  where(filter, bind, viewer) {
    const where = recordConditions(filter, bind, viewer, 'all');
    if (filter.market) where.push(`t0.market_code = ${bind(filter.market)}`);
    if (filter.inForce) {
      where.push(`t0.ended_at is null`, `${bind(today())}::date between t0.valid_from and t0.valid_to`);
    }
    return where;
  },
};
