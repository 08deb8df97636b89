import { ORGANIZATION } from '../organizations/organization.shape.ts';
import { RECORD_FIELDS, column, instant, localized, one, references } from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How a policy event is read. */
export const POLICY_EVENT: Shape = {
  table: 'policy_event',
  fields: {
    ...RECORD_FIELDS,
    kind: column('kind'),
    authority: one(() => ORGANIZATION, 'authority_id'),
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
};
