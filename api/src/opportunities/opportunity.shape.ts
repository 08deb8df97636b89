import { evidenceOf } from '../sources/evidence.shape.ts';
import { INITIATIVE } from '../initiatives/initiative.shape.ts';
import { ORGANIZATION } from '../organizations/organization.shape.ts';
import {
  RECORD_FIELDS,
  column,
  instant,
  latestSteps,
  localized,
  one,
  person,
  quantity,
  reference,
  references,
} from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';

/** How a move between stages is read. */
const STAGE_CHANGE: Shape = {
  table: 'opportunity_stage_change',
  fields: {
    id: column('id'),
    from: column('from_stage'),
    to: column('to_stage'),
    effectiveOn: column('effective_on'),
    reason: column('reason'),
    enteredAt: instant('entered_at'),
    enteredBy: person('entered_by'),
  },
};

/** How an opportunity is read. */
export const OPPORTUNITY: Shape = {
  table: 'opportunity',
  fields: {
    ...RECORD_FIELDS,
    title: localized('title'),
    note: localized('note'),
    stage: column('stage'),
    stageEffectiveOn: column('stage_effective_on'),
    closeReason: column('close_reason'),
    exporter: one(() => ORGANIZATION, 'exporter_id'),
    counterparty: one(() => ORGANIZATION, 'counterparty_id'),
    channelBank: one(() => ORGANIZATION, 'channel_bank_id'),
    initiative: one(() => INITIATIVE, 'initiative_id'),
    market: reference('market_code', 'markets'),
    region: reference('region_code', 'regions'),
    sectors: references('sector_codes', 'sectors'),
    value: quantity('value', 'value_currency'),
    likelihood: column('likelihood'),
    expectedOn: column('expected_on'),
    incoterm: column('incoterm'),
    paymentMethod: column('payment_method'),
    nextStep: column('next_step'),
    nextStepDue: column('next_step_due'),
    owner: person('owner_id'),
    stageHistory: latestSteps(() => STAGE_CHANGE, 'opportunity_id'),
    evidence: evidenceOf('opportunity_id'),
  },
};
