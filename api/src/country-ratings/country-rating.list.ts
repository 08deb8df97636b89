import { idCondition, recordConditions } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { countryRatingShape } from './country-rating.shape.ts';
import type { CountryRatingFilter } from './country-rating.types.ts';

/** The list of country ratings, the market desk's among them, as a viewer may see it. */
export function countryRatings(viewer: Viewer): ListPlan<CountryRatingFilter> {
  return {
    shape: countryRatingShape(viewer),
    sorts: {
      recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
      code: { expression: 't0.code', type: 'text', descending: true },
      date: { expression: 't0.rated_on', type: 'date', descending: true },
    },
    defaultSort: 'date',
    where(filter, bind) {
      const where = recordConditions(filter, bind, viewer, 'all');
      if (filter.market) where.push(`t0.market_code = ${bind(filter.market)}`);
      if (filter.issuerId) where.push(idCondition('t0.issuer_id', filter.issuerId, bind));
      return where;
    },
  };
}
