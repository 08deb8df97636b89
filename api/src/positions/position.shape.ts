import { namingOrganizations } from '../organizations/organization.shape.ts';
import { RECORD_FIELDS, column, instant, localized, reference, references } from '../platform/read/fields.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How a market position is read, by its viewer. */
export const positionShape = namingOrganizations(
  {
    table: 'market_position',
    fields: {
      ...RECORD_FIELDS,
      market: reference('market_code', 'markets'),
      sectors: references('sector_codes', 'sectors'),
      kind: column('kind'),
      basis: column('basis'),
      statement: localized('statement'),
      occurredFrom: column('occurred_from'),
      occurredTo: column('occurred_to'),
      dateWording: column('date_wording'),
      reportedOn: column('reported_on'),
      recordedAt: instant('recorded_at'),
      evidence: evidenceOf('market_position_id'),
    },
  },
  { organization: 'organization_id' },
);
