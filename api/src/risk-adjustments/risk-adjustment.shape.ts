import type { AdjustmentState } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import {
  RECORD_FIELDS,
  column,
  decimal,
  derived,
  instant,
  localized,
  reference,
  signatory,
} from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How an expert's adjustment is read; who decided is named to everyone who reads it. */
export const RISK_ADJUSTMENT: Shape = {
  table: 'risk_adjustment',
  fields: {
    ...RECORD_FIELDS,
    market: reference('market_code', 'markets'),
    sector: reference('sector_code', 'sectors'),
    region: reference('region_code', 'regions'),
    points: derived([decimal('points')], Number),
    reason: localized('reason'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    state: derived([column('valid_from'), column('valid_to'), column('ended_at')], stateOf),
    reviewer: signatory('decided_by'),
    decidedAt: instant('decided_at'),
    endedAt: instant('ended_at'),
    endedBy: signatory('ended_by'),
    endReason: column('end_reason'),
    evidence: evidenceOf('risk_adjustment_id'),
  },
};

/** Where an adjustment stands today. */
function stateOf(validFrom: unknown, validTo: unknown, endedAt: unknown): AdjustmentState {
  if (endedAt !== null) return 'ended';
  const day = today();
  if (String(validTo) < day) return 'run_out';
  return String(validFrom) > day ? 'upcoming' : 'in_force';
}
