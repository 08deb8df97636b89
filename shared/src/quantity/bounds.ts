import { Decimal, decimalText } from '../decimal/decimal.ts';
import type { Qualifier } from '../vocabulary/quantities.ts';
import { STORED_SCALE } from './ends.ts';
import type { Interval, Quantity } from './types.ts';

/**
 * How far "about" reaches to either side, as a part of the value: about 2 million is 1.8 to 2.2 million. Kouan's own
 * convention; no standard says what the press means by it. A source that states its tolerance gives bounds of its own.
 */
export const ABOUT_TOLERANCE = '0.1';

/**
 * How far "almost" reaches towards zero, as a part of the value, which itself is not reached: almost 50 is 45 up to but
 * without 50. Kouan's own convention.
 */
export const ALMOST_TOLERANCE = '0.1';

/** The bounds that a qualifier gives a value when the source states none. */
export function impliedBounds(qualifier: Qualifier, value: Decimal): Pick<Quantity, 'lower' | 'upper'> {
  const text = decimalText(value);
  switch (qualifier) {
    case 'exactly':
      return { lower: text, upper: text };
    case 'about':
      return around(value.minus(value.times(ABOUT_TOLERANCE)), value.plus(value.times(ABOUT_TOLERANCE)));
    case 'almost':
      return around(value.minus(value.times(ALMOST_TOLERANCE)), value);
    case 'more_than':
    case 'at_least':
      return { lower: text, upper: null };
    case 'less_than':
    case 'at_most':
      return { lower: null, upper: text };
    case 'between':
      return { lower: null, upper: null };
  }
}

/** Both ends in order, rounded outward to the digits that are stored. */
function around(a: Decimal, b: Decimal): { lower: string; upper: string } {
  const [lower, upper] = a.lte(b) ? [a, b] : [b, a];
  const places = Math.max(STORED_SCALE, b.decimalPlaces());
  return {
    lower: decimalText(lower.toDecimalPlaces(places, Decimal.ROUND_FLOOR)),
    upper: decimalText(upper.toDecimalPlaces(places, Decimal.ROUND_CEIL)),
  };
}

/**
 * The numbers that a quantity may stand for. "More than" and "less than" leave out the number they name, and so does
 * "almost"; every other end belongs to the interval.
 */
export function bounds({ qualifier, value, lower, upper }: Quantity): Interval {
  const named = (end: string | null): boolean => value !== null && end !== null && new Decimal(end).eq(value);
  return {
    lower,
    upper,
    lowerOpen: lower !== null && (qualifier === 'more_than' || (qualifier === 'almost' && named(lower))),
    upperOpen: upper !== null && (qualifier === 'less_than' || (qualifier === 'almost' && named(upper))),
  };
}

/** Whether the quantity may stand for the number, given as decimal text. */
export function contains(quantity: Quantity, number: string): boolean {
  const at = new Decimal(number);
  const { lower, upper, lowerOpen, upperOpen } = bounds(quantity);
  const aboveLower = lower === null || (lowerOpen ? at.gt(lower) : at.gte(lower));
  const belowUpper = upper === null || (upperOpen ? at.lt(upper) : at.lte(upper));
  return aboveLower && belowUpper;
}
