import { Decimal } from '../decimal/decimal.ts';
import { badInput } from '../errors/domain-error.ts';
import { parsePeriod } from '../period/period.ts';
import type { Quantity } from '../quantity/types.ts';
import type { ComparisonBasis, ComparisonForm } from '../vocabulary/quantities.ts';
import type { Change, Comparison } from './types.ts';

/** Which forms go with which basis. */
const FORMS: Readonly<Record<ComparisonBasis, readonly ComparisonForm[]>> = {
  none: ['level'],
  share: ['share_percent'],
  yoy: ['percent_change', 'multiple'],
  previous_period: ['percent_change', 'multiple'],
  cumulative_yoy: ['percent_change', 'multiple'],
  unspecified: ['percent_change', 'multiple'],
};

/** The unit that a form is written in; a level has whatever unit it counts. */
const UNITS: Readonly<Record<ComparisonForm, string | null>> = {
  percent_change: 'percent',
  multiple: 'times',
  share_percent: 'percent',
  level: null,
};

/** Whether the value is a change against something, and not a level or a share. */
export function isChange({ form }: Pick<Comparison, 'form'>): boolean {
  return form === 'percent_change' || form === 'multiple';
}

/**
 * Builds a comparison that fits together: levels and shares have no direction; a level, and a change whose base was not
 * stated, have no base period.
 * @throws BAD_INPUT: COMPARISON_INCONSISTENT at `path`; PERIOD_INVALID, PERIOD_REVERSED at `path.basePeriod`
 */
export function comparison(input: Comparison, path?: string): Comparison {
  const fits =
    FORMS[input.basis].includes(input.form) &&
    (isChange(input) || input.direction === 'level') &&
    (hasBase(input.basis) || input.basePeriod === null);
  if (!fits) throw badInput('COMPARISON_INCONSISTENT', path);
  if (input.basePeriod === null) return { ...input };
  const { text } = parsePeriod(input.basePeriod, path === undefined ? 'basePeriod' : `${path}.basePeriod`);
  return { ...input, basePeriod: text };
}

/**
 * Holds a value to what its comparison allows, and bounds what cannot be more than the whole: "fell by more than 40 per
 * cent" is more than 40 and at most 100.
 * @throws BAD_INPUT at `path`: COMPARISON_UNIT, QUANTITY_NEGATIVE, COMPARISON_FALL_OVER_100, SHARE_OVER_100
 */
export function change(value: Quantity, given: Comparison, path?: string): Change {
  const unit = UNITS[given.form];
  if (unit !== null && value.unit !== unit) throw badInput('COMPARISON_UNIT', path, { given: value.unit.slice(0, 20) });
  if (given.form !== 'level' && isBelowZero(value)) throw badInput('QUANTITY_NEGATIVE', path);
  const share = given.form === 'share_percent';
  const fall = given.form === 'percent_change' && given.direction === 'down';
  if (!share && !fall) return { value, comparison: given };
  return { value: atMostWhole(value, share ? 'SHARE_OVER_100' : 'COMPARISON_FALL_OVER_100', path), comparison: given };
}

/** Whether something stated is compared with, that may have a period. */
function hasBase(basis: ComparisonBasis): boolean {
  return basis !== 'none' && basis !== 'unspecified';
}

function isBelowZero({ value, lower, upper }: Quantity): boolean {
  return [value, lower, upper].some((number) => number !== null && new Decimal(number).lt(0));
}

/** The quantity with 100 as its upper bound where it had a higher one or none; refused where 100 is not enough. */
function atMostWhole(
  quantity: Quantity,
  reason: 'SHARE_OVER_100' | 'COMPARISON_FALL_OVER_100',
  path: string | undefined,
): Quantity {
  const said = new Decimal(quantity.value ?? quantity.lower ?? 0);
  if (said.gt(100) || (said.eq(100) && quantity.qualifier === 'more_than')) throw badInput(reason, path);
  return quantity.upper === null || new Decimal(quantity.upper).gt(100) ? { ...quantity, upper: '100' } : quantity;
}
