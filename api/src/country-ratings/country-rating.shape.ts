import { namingOrganizations } from '../organizations/organization.shape.ts';
import { RECORD_FIELDS, column, instant, localized, reference } from '../platform/read/fields.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How a country rating is read, by its viewer. */
export const countryRatingShape = namingOrganizations(
  {
    table: 'country_rating',
    fields: {
      ...RECORD_FIELDS,
      market: reference('market_code', 'markets'),
      scale: localized('scale'),
      grade: column('grade'),
      ratedOn: column('rated_on'),
      disclaimer: localized('disclaimer'),
      recordedAt: instant('recorded_at'),
      evidence: evidenceOf('country_rating_id'),
    },
  },
  { issuer: 'issuer_id' },
);
