import { ORGANIZATION } from '../organizations/organization.shape.ts';
import {
  RECORD_FIELDS,
  column,
  instant,
  latestSteps,
  localized,
  many,
  one,
  person,
  references,
} from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

const PARTICIPANT: Shape = {
  table: 'initiative_participant',
  fields: {
    id: column('id'),
    organization: one(() => ORGANIZATION, 'organization_id'),
    role: column('role'),
    label: localized('label'),
    companyCount: column('company_count'),
  },
};

const MILESTONE: Shape = {
  table: 'initiative_milestone',
  fields: {
    id: column('id'),
    title: localized('title'),
    dueOn: column('due_on'),
    doneOn: column('done_on'),
    isDemo: column('is_demo'),
  },
};

const OUTCOME: Shape = {
  table: 'initiative_outcome',
  fields: { id: column('id'), text: localized('text'), occurredOn: column('occurred_on') },
};

const STATUS_CHANGE: Shape = {
  table: 'initiative_status_change',
  fields: {
    id: column('id'),
    from: column('from_status'),
    to: column('to_status'),
    effectiveOn: column('effective_on'),
    reason: column('reason'),
    enteredAt: instant('entered_at'),
    enteredBy: person('entered_by'),
  },
};

/** How an initiative is read. */
export const INITIATIVE: Shape = {
  table: 'initiative',
  fields: {
    ...RECORD_FIELDS,
    kind: column('kind'),
    mode: column('mode'),
    status: column('status'),
    statusEffectiveOn: column('status_effective_on'),
    title: localized('title'),
    summary: localized('summary'),
    regions: references('region_codes', 'regions'),
    markets: references('market_codes', 'markets'),
    sectors: references('sector_codes', 'sectors'),
    takesPlaceFrom: column('takes_place_from'),
    takesPlaceTo: column('takes_place_to'),
    dateWording: column('date_wording'),
    owner: person('owner_id'),
    participants: many(() => PARTICIPANT, { key: 'initiative_id', orderBy: '$.position, $.id' }),
    milestones: many(() => MILESTONE, { key: 'initiative_id', orderBy: '$.position, $.id' }),
    outcomes: many(() => OUTCOME, { key: 'initiative_id', orderBy: '$.position, $.id' }),
    statusHistory: latestSteps(() => STATUS_CHANGE, 'initiative_id'),
    evidence: evidenceOf('initiative_id'),
  },
};
