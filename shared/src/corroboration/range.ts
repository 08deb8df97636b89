import { changeFactor } from '../comparison/implied-base.ts';
import { isChange } from '../comparison/comparison.ts';
import { Decimal } from '../decimal/decimal.ts';
import { bounds } from '../quantity/bounds.ts';
import type { Interval, Quantity } from '../quantity/types.ts';
import type { CommonRange, ReportedFigure } from './types.ts';

/**
 * The values that reports of one thing leave possible: what all of them allow, or, where they conflict, everything that
 * any of them says. Changes that are written in different ways are put as multiples, which all of them can be.
 */
export function commonRange(reports: readonly ReportedFigure[], isConflict: boolean): CommonRange {
  const [first] = reports as readonly [ReportedFigure];
  const { form, direction } = first.comparison;
  const isAlike = reports.every(({ comparison }) => comparison.form === form && comparison.direction === direction);
  if (isAlike) {
    const values = reports.map(({ value }) => value);
    return { value: together(values, isConflict), form, direction };
  }
  const factors = reports.flatMap(({ value, comparison }) => changeFactor({ value, comparison }) ?? []);
  return { value: together(factors, isConflict), form: 'multiple', direction: 'up' };
}

/** Whether the figure speaks of a change, a share, or an amount in a unit: these are never put beside each other. */
export function readingOf({ value, comparison }: Pick<ReportedFigure, 'value' | 'comparison'>): string {
  if (isChange(comparison)) return 'change';
  return comparison.form === 'share_percent' ? 'share' : `level ${value.unit}`;
}

/** An interval as a quantity: as exact as it is, and no more. */
export function quantityWithin({ lower, upper, lowerOpen, upperOpen }: Interval, unit: string): Quantity {
  const shape = { lower, upper, unit, wording: null };
  if (lower !== null && lower === upper) return { ...shape, qualifier: 'exactly', value: lower };
  if (lower !== null && upper === null) {
    return { ...shape, qualifier: lowerOpen ? 'more_than' : 'at_least', value: lower };
  }
  if (upper !== null && lower === null) {
    return { ...shape, qualifier: upperOpen ? 'less_than' : 'at_most', value: upper };
  }
  return { ...shape, qualifier: 'between', value: null };
}

function together(values: readonly Quantity[], isConflict: boolean): Quantity {
  const [first] = values as readonly [Quantity];
  const isOne = values.every((value) => signature(value) === signature(first));
  if (isOne) return { ...first, wording: null };
  const ends = values.map(bounds);
  const lower = end(
    ends.map((each) => [each.lower, each.lowerOpen]),
    isConflict ? 'least' : 'greatest',
    -Infinity,
  );
  const upper = end(
    ends.map((each) => [each.upper, each.upperOpen]),
    isConflict ? 'greatest' : 'least',
    Infinity,
  );
  return quantityWithin(
    { lower: lower.at, lowerOpen: lower.isOpen, upper: upper.at, upperOpen: upper.isOpen },
    first.unit,
  );
}

/** The outermost or innermost of several ends; at the same number the one that leaves it out is the inner one. */
function end(
  ends: readonly (readonly [at: string | null, isOpen: boolean])[],
  wanted: 'least' | 'greatest',
  unbounded: number,
): { at: string | null; isOpen: boolean } {
  const isInner = (wanted === 'greatest') === unbounded < 0;
  const numbers = ends.map(([at, isOpen]) => ({ at: new Decimal(at ?? unbounded), isOpen }));
  const outermost = numbers.reduce(
    (best, { at }) => {
      const isBeyond = wanted === 'least' ? at.lt(best) : at.gt(best);
      return isBeyond ? at : best;
    },
    numbers[0]?.at ?? new Decimal(unbounded),
  );
  const there = numbers.filter(({ at }) => at.eq(outermost));
  const isOpen = isInner ? there.some((each) => each.isOpen) : there.every((each) => each.isOpen);
  return { at: outermost.isFinite() ? outermost.toFixed() : null, isOpen };
}

function signature({ qualifier, value, lower, upper, unit }: Quantity): string {
  return `${qualifier}|${value}|${lower}|${upper}|${unit}`;
}
