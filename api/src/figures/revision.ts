import { Decimal, type ObservationStatus, badInput, mayBecome, statusOfRevision } from '@kouan/shared';
import type { FigureEntity } from './figure.entity.ts';

type Measured = Pick<
  FigureEntity,
  | 'indicatorCode'
  | 'marketCode'
  | 'regionCode'
  | 'sectorCode'
  | 'valueQualifier'
  | 'valueNumber'
  | 'valueLower'
  | 'valueUpper'
  | 'unit'
  | 'comparisonBasis'
  | 'comparisonForm'
  | 'direction'
  | 'period'
  | 'basePeriod'
>;

/** What a figure says, and the field of the input that says it. */
const SAYS: Readonly<Record<keyof Measured, string>> = {
  indicatorCode: 'indicator',
  marketCode: 'market',
  regionCode: 'region',
  sectorCode: 'sector',
  valueQualifier: 'value',
  valueNumber: 'value',
  valueLower: 'value',
  valueUpper: 'value',
  unit: 'value',
  comparisonBasis: 'comparisonBasis',
  comparisonForm: 'comparisonForm',
  direction: 'direction',
  period: 'period',
  basePeriod: 'basePeriod',
};

const DECIMALS: readonly (keyof Measured)[] = ['valueNumber', 'valueLower', 'valueUpper'];

/**
 * Keeps what was known from being rewritten: whoever asks what was known last week must read what was read then.
 * @throws BAD_INPUT / FIGURE_REVISE at the first field that would say something else
 */
export function refuseOverwriting(before: Measured, after: Measured): void {
  for (const [column, field] of Object.entries(SAYS) as [keyof Measured, string][]) {
    const same = DECIMALS.includes(column)
      ? sameNumber(before[column], after[column])
      : (before[column] ?? null) === (after[column] ?? null);
    if (!same) throw badInput('FIGURE_REVISE', `input.${field}`);
  }
}

/** The database keeps the digits that were given, so 6.0 and 6 are one number in two texts. */
function sameNumber(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : new Decimal(a).eq(b);
}

/**
 * The status of a figure that revises another, or is to become another.
 * @param before null for a figure that revises none
 * @throws BAD_INPUT / FIGURE_STATUS_BACKWARDS when a figure that is settled would be unsettled
 */
export function settled(
  before: Pick<FigureEntity, 'observationStatus'> | null,
  asked: ObservationStatus | undefined,
): { observationStatus?: ObservationStatus } {
  if (!before) return {};
  const is = before.observationStatus;
  if (asked && !mayBecome(is, asked)) {
    throw badInput('FIGURE_STATUS_BACKWARDS', 'input.observationStatus');
  }
  return { observationStatus: statusOfRevision(is) };
}
