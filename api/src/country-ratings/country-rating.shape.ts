import { ORGANIZATION } from '../organizations/organization.shape.ts';
import { RECORD_FIELDS, column, instant, localized, one, reference } from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How a country rating is read. */
export const COUNTRY_RATING: Shape = {
  table: 'country_rating',
  fields: {
    ...RECORD_FIELDS,
    issuer: one(() => ORGANIZATION, 'issuer_id'),
    market: reference('market_code', 'markets'),
    scale: localized('scale'),
    grade: column('grade'),
    ratedOn: column('rated_on'),
    disclaimer: localized('disclaimer'),
    recordedAt: instant('recorded_at'),
    evidence: evidenceOf('country_rating_id'),
  },
};
