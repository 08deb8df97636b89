import { Decimal } from '../decimal/decimal.ts';
import { bounds } from './bounds.ts';
import { type End, type Ends, endText, endsOf } from './ends.ts';
import type { Agreement, Interval, Quantity } from './types.ts';
import { requireSameUnit } from './units.ts';

/**
 * The numbers that both intervals allow; null when there are none. A single number that the other interval only just
 * leaves out counts as allowed: "two thirds" beside "almost two thirds" is a difference of wording.
 */
export function intersect(a: Interval, b: Interval): Interval | null {
  const [x, y] = [endsOf(a), endsOf(b)];
  const lower = tighter(x.lower, y.lower, (p, q) => p.gt(q));
  const upper = tighter(x.upper, y.upper, (p, q) => p.lt(q));
  if (lower.at.gt(upper.at)) return null;
  const touching = lower.at.eq(upper.at) && !(lower.attained && upper.attained);
  if (touching && !isPoint(x) && !isPoint(y)) return null;
  return {
    lower: endText(lower),
    upper: endText(upper),
    lowerOpen: lower.at.isFinite() && !lower.attained && !touching,
    upperOpen: upper.at.isFinite() && !upper.attained && !touching,
  };
}

/** Whether some number is allowed by both intervals; see `intersect`. */
export function overlaps(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== null;
}

/**
 * How two reports of the same thing stand to each other: `agree` when they allow the same numbers, `compatible` when
 * one number can be meant by both ("more than 60 per cent" and "almost two thirds"), `conflict` otherwise.
 * @throws BAD_INPUT / UNIT_MISMATCH, CURRENCY_MISMATCH
 */
export function compare(a: Quantity, b: Quantity): Agreement {
  requireSameUnit(a, b);
  const [x, y] = [bounds(a), bounds(b)];
  if (sameInterval(endsOf(x), endsOf(y))) return 'agree';
  return overlaps(x, y) ? 'compatible' : 'conflict';
}

function sameInterval(x: Ends, y: Ends): boolean {
  return sameEnd(x.lower, y.lower) && sameEnd(x.upper, y.upper);
}

function sameEnd(a: End, b: End): boolean {
  return a.at.eq(b.at) && a.attained === b.attained;
}

function isPoint({ lower, upper }: Ends): boolean {
  return lower.at.eq(upper.at);
}

function tighter(a: End, b: End, beyond: (a: Decimal, b: Decimal) => boolean): End {
  if (a.at.eq(b.at)) return { at: a.at, attained: a.attained && b.attained };
  return beyond(a.at, b.at) ? a : b;
}
