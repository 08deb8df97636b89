import { namingOrganizations } from '../organizations/organization.shape.ts';
import { RECORD_FIELDS, column, instant, localized, references } from '../platform/read/fields.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How a policy event is read, by its viewer. */
export const policyEventShape = namingOrganizations(
  {
    table: 'policy_event',
    fields: {
      ...RECORD_FIELDS,
      kind: column('kind'),
      speaker: column('speaker'),
      title: localized('title'),
      summary: localized('summary'),
      markets: references('market_codes', 'markets'),
      sectors: references('sector_codes', 'sectors'),
      effect: column('effect'),
      controlClass: column('control_class'),
      occurredFrom: column('occurred_from'),
      occurredTo: column('occurred_to'),
      dateWording: column('date_wording'),
      recordedAt: instant('recorded_at'),
      evidence: evidenceOf('policy_event_id'),
    },
  },
  { authority: 'authority_id' },
);
