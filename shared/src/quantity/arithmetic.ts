import { Decimal } from '../decimal/decimal.ts';
import { badInput } from '../errors/domain-error.ts';
import { bounds } from './bounds.ts';
import { type Leaning, derive, leaningOf, mirrored } from './derive.ts';
import { type End, type Ends, addEnds, divideEnds, endsOf, hull, multiplyEnds, negateEnd } from './ends.ts';
import type { Quantity } from './types.ts';
import { requireSameUnit } from './units.ts';

/**
 * Sum of two quantities in one unit, with the bounds of both: "more than 6 million" and "about 2 million" make "more
 * than 7.8 million".
 * @throws BAD_INPUT / UNIT_MISMATCH
 */
export function add(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b);
  const [x, y] = [endsOf(bounds(a)), endsOf(bounds(b))];
  return derive({
    ends: { lower: addEnds(x.lower, y.lower), upper: addEnds(x.upper, y.upper) },
    value: onValues(a, b, (p, q) => p.plus(q)),
    qualifiers: [a.qualifier, b.qualifier],
    leanings: [leaningOf(a), leaningOf(b)],
    unit: a.unit,
  });
}

/** Sum of any number of quantities in one unit; of none it is exactly 0. @throws BAD_INPUT / UNIT_MISMATCH */
export function sum(quantities: readonly Quantity[], unit: string): Quantity {
  const zero: Quantity = { qualifier: 'exactly', value: '0', lower: '0', upper: '0', unit, wording: null };
  return quantities.reduce(add, zero);
}

/** Difference of two quantities in one unit; it may be negative. @throws BAD_INPUT / UNIT_MISMATCH */
export function subtract(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b);
  const [x, y] = [endsOf(bounds(a)), endsOf(bounds(b))];
  return derive({
    ends: { lower: addEnds(x.lower, negateEnd(y.upper)), upper: addEnds(x.upper, negateEnd(y.lower)) },
    value: onValues(a, b, (p, q) => p.minus(q)),
    qualifiers: [a.qualifier, b.qualifier],
    leanings: [leaningOf(a), mirrored(leaningOf(b))],
    unit: a.unit,
  });
}

/** Product of two quantities. @param unit what the product counts */
export function multiply(a: Quantity, b: Quantity, unit: string): Quantity {
  const [x, y] = [endsOf(bounds(a)), endsOf(bounds(b))];
  return derive({
    ends: hull(corners(x, y, multiplyEnds)),
    value: onValues(a, b, (p, q) => p.times(q)),
    qualifiers: [a.qualifier, b.qualifier],
    leanings: notNegative(x) && notNegative(y) ? [leaningOf(a), leaningOf(b)] : strayed(a, b),
    unit,
  });
}

/**
 * Ratio of two quantities: "7.5 million" to "less than 1 per cent" of the whole makes a whole of "more than 750 million".
 * Bounds are rounded outward to ten decimals.
 * @param unit what the ratio counts, mostly `times`
 * @throws BAD_INPUT / QUANTITY_DIVISION_BY_ZERO at `path` when the divisor is nothing but zero
 */
export function divide(a: Quantity, b: Quantity, unit: string, path?: string): Quantity {
  const [x, y] = [endsOf(bounds(a)), endsOf(bounds(b))];
  if (y.lower.at.isZero() && y.upper.at.isZero()) throw badInput('QUANTITY_DIVISION_BY_ZERO', path);
  const sign = signOf(y);
  return derive({
    ends: sign === 0 ? UNBOUNDED : hull(corners(x, y, (p, q) => divideEnds(p, q, sign))),
    value: sign === 0 ? null : onValues(a, b, (p, q) => (q.isZero() ? null : p.dividedBy(q))),
    qualifiers: [a.qualifier, b.qualifier],
    leanings: notNegative(x) && sign === 1 ? [leaningOf(a), mirrored(leaningOf(b))] : strayed(a, b),
    unit,
  });
}

/** The quantity times a plain number, in another unit: per cent as a part of one, thousands as single ones. */
export function scale(quantity: Quantity, factor: string, unit: string): Quantity {
  return multiply(
    quantity,
    { qualifier: 'exactly', value: factor, lower: factor, upper: factor, unit: 'times', wording: null },
    unit,
  );
}

const UNBOUNDED: Ends = {
  lower: { at: new Decimal(-Infinity), attained: false },
  upper: { at: new Decimal(Infinity), attained: false },
};

function onValues(a: Quantity, b: Quantity, operate: (a: Decimal, b: Decimal) => Decimal | null): Decimal | null {
  return a.value === null || b.value === null ? null : operate(new Decimal(a.value), new Decimal(b.value));
}

function corners(x: Ends, y: Ends, operate: (a: End, b: End) => End | undefined): End[] {
  return [x.lower, x.upper].flatMap((a) =>
    [y.lower, y.upper].flatMap((b) => {
      const corner = operate(a, b);
      return corner ? [corner] : [];
    }),
  );
}

function notNegative(ends: Ends): boolean {
  return ends.lower.at.gte(0);
}

/** On which side of zero the whole interval lies; 0 when on both. */
function signOf({ lower, upper }: Ends): 1 | -1 | 0 {
  if (lower.at.gte(0)) return 1;
  return upper.at.lte(0) ? -1 : 0;
}

/** Below zero the ends change places: where a limit takes part, neither end of the result is what was said. */
function strayed(a: Quantity, b: Quantity): Leaning[] {
  return [a, b].map((quantity) => (leaningOf(quantity) === 'none' ? 'none' : 'both'));
}
