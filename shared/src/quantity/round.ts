import { Decimal, type Rounding, decimalText } from '../decimal/decimal.ts';
import type { Qualifier } from '../vocabulary/quantities.ts';
import type { Quantity } from './types.ts';

/** To which side a number may be rounded without claiming more than was said. */
export const ROUNDING_SIDES: Readonly<Record<Qualifier, Rounding>> = {
  exactly: Decimal.ROUND_HALF_EVEN,
  about: Decimal.ROUND_HALF_EVEN,
  more_than: Decimal.ROUND_FLOOR,
  at_least: Decimal.ROUND_FLOOR,
  less_than: Decimal.ROUND_CEIL,
  at_most: Decimal.ROUND_CEIL,
  almost: Decimal.ROUND_UP,
  between: Decimal.ROUND_HALF_EVEN,
};

/**
 * A quantity with fewer digits, for reading only: an exact number that changes becomes "about", a limit moves to the
 * side on which it still holds, a range widens.
 * @param significant how many significant digits to keep
 */
export function roundForReading(quantity: Quantity, significant: number): Quantity {
  const round = (text: string | null, rounding: Rounding): string | null =>
    text === null ? null : decimalText(new Decimal(text).toSignificantDigits(significant, rounding));
  const value = round(quantity.value, ROUNDING_SIDES[quantity.qualifier]);
  const exact = quantity.qualifier === 'exactly' && value === quantity.value;
  return {
    ...quantity,
    qualifier: quantity.qualifier === 'exactly' && !exact ? 'about' : quantity.qualifier,
    value,
    lower: round(quantity.lower, Decimal.ROUND_FLOOR),
    upper: round(quantity.upper, Decimal.ROUND_CEIL),
  };
}
