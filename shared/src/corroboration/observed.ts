import type { Change } from '../comparison/types.ts';
import { bounds } from '../quantity/bounds.ts';
import type { Quantity } from '../quantity/types.ts';
import type { Observed } from './corroborate.ts';

/** What a report says, before it is known whether it states its base. */
export type Said = Omit<Observed, 'baseStated'>;

const UNCHANGED: Said = { lower: 1, central: 1, upper: 1, lowerOpen: false, upperOpen: false };

/**
 * What the level now is as a multiple of what it was; null where the value is no change. It is what `changeFactor`
 * computes, in floating numbers: a summary reads thousands of figures and shows two decimals of them.
 */
export function observedFactor({ value, comparison: { form, direction } }: Change): Said | null {
  const said = saidBy(value);
  if (form === 'multiple') return direction === 'down' ? mapped(fromZeroUp(said), (times) => 1 / times) : said;
  if (form !== 'percent_change') return null;
  if (direction === 'level') return UNCHANGED;
  return mapped(said, direction === 'up' ? (percent) => (100 + percent) / 100 : (percent) => (100 - percent) / 100);
}

/** The numbers that a quantity may stand for, and the one it names. */
export function saidBy(value: Quantity): Said {
  const { lower, upper, lowerOpen, upperOpen } = bounds(value);
  const ends = { lower: lower === null ? -Infinity : Number(lower), upper: upper === null ? Infinity : Number(upper) };
  return { ...ends, central: value.value === null ? middle(ends) : Number(value.value), lowerOpen, upperOpen };
}

/** The middle of what was said without a plain number; the known end where there is only one. */
function middle({ lower, upper }: Pick<Said, 'lower' | 'upper'>): number {
  if (Number.isFinite(lower) && Number.isFinite(upper)) return (lower + upper) / 2;
  if (Number.isFinite(lower)) return lower;
  return Number.isFinite(upper) ? upper : 0;
}

/** A multiple is never below zero, whatever end the source leaves open. */
function fromZeroUp(said: Said): Said {
  return said.lower >= 0 ? said : { ...said, lower: 0 };
}

/** Applies a function that only rises or only falls; where it falls, the ends change places. */
function mapped({ lower, central, upper, lowerOpen, upperOpen }: Said, by: (value: number) => number): Said {
  const [a, b] = [by(lower), by(upper)];
  return a <= b
    ? { lower: a, central: by(central), upper: b, lowerOpen, upperOpen }
    : { lower: b, central: by(central), upper: a, lowerOpen: upperOpen, upperOpen: lowerOpen };
}
