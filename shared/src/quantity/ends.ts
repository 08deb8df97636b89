import { Decimal, type Rounding, decimalText } from '../decimal/decimal.ts';
import type { Interval } from './types.ts';

/** One end of an interval while computing; unbounded ends are infinite and never attained. */
export interface End {
  readonly at: Decimal;
  /** Whether the number at the end is itself meant. */
  readonly attained: boolean;
}

/** An interval while computing. */
export interface Ends {
  readonly lower: End;
  readonly upper: End;
}

/** Digits behind the point that are stored; computed bounds are rounded outward to them. */
export const STORED_SCALE = 10;

const BELOW_ALL: End = { at: new Decimal(-Infinity), attained: false };
const ABOVE_ALL: End = { at: new Decimal(Infinity), attained: false };

/** The ends of an interval as numbers. */
export function endsOf(interval: Interval): Ends {
  return {
    lower: interval.lower === null ? BELOW_ALL : { at: new Decimal(interval.lower), attained: !interval.lowerOpen },
    upper: interval.upper === null ? ABOVE_ALL : { at: new Decimal(interval.upper), attained: !interval.upperOpen },
  };
}

/** The number at an end as text; null when unbounded. */
export function endText(end: End): string | null {
  return end.at.isFinite() ? decimalText(end.at) : null;
}

/** The smallest interval around the ends, whichever of them is the lower. */
export function hull(ends: readonly End[]): Ends {
  return { lower: extreme(ends, (a, b) => a.lt(b)), upper: extreme(ends, (a, b) => a.gt(b)) };
}

function extreme(ends: readonly End[], beyond: (a: Decimal, b: Decimal) => boolean): End {
  return ends.reduce((best, end) => {
    if (end.at.eq(best.at)) return { at: best.at, attained: best.attained || end.attained };
    return beyond(end.at, best.at) ? end : best;
  });
}

/** Rounds bounds to the stored digits, outward: rounding may only widen. An end that moved is not attained. */
export function roundOutward(ends: Ends): Ends {
  return {
    lower: roundEnd(ends.lower, Decimal.ROUND_FLOOR),
    upper: roundEnd(ends.upper, Decimal.ROUND_CEIL),
  };
}

function roundEnd(end: End, rounding: Rounding): End {
  if (!end.at.isFinite()) return end;
  const at = end.at.toDecimalPlaces(STORED_SCALE, rounding);
  return at.eq(end.at) ? end : { at, attained: false };
}

/** Sum of two ends on the same side. */
export function addEnds(a: End, b: End): End {
  return { at: a.at.plus(b.at), attained: a.attained && b.attained };
}

/** The end mirrored at zero: the other side's end of the negative. */
export function negateEnd(end: End): End {
  return { at: end.at.negated(), attained: end.attained };
}

/** Product of two ends; zero times an unbounded end is zero, because what it bounds is finite. */
export function multiplyEnds(a: End, b: End): End {
  if (a.at.isZero() || b.at.isZero()) {
    return { at: new Decimal(0), attained: (a.at.isZero() && a.attained) || (b.at.isZero() && b.attained) };
  }
  return { at: a.at.times(b.at), attained: a.attained && b.attained };
}

/**
 * Quotient of two ends where the divisor's interval lies on one side of zero.
 * @param divisorSign 1 when the divisor is above zero, -1 when it is below; decides the sign of a division by its zero end
 * @returns undefined for unbounded by unbounded, where the other ends decide
 */
export function divideEnds(dividend: End, divisor: End, divisorSign: 1 | -1): End | undefined {
  if (dividend.at.isZero()) return { at: new Decimal(0), attained: dividend.attained };
  if (divisor.at.isZero()) {
    const sign = dividend.at.isNegative() ? -divisorSign : divisorSign;
    return { at: new Decimal(sign * Infinity), attained: false };
  }
  if (!divisor.at.isFinite()) {
    return dividend.at.isFinite() ? { at: new Decimal(0), attained: false } : undefined;
  }
  return { at: dividend.at.dividedBy(divisor.at), attained: dividend.attained && divisor.attained };
}
