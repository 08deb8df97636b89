import { Decimal, decimalText } from '../decimal/decimal.ts';
import type { Qualifier } from '../vocabulary/quantities.ts';
import { type Ends, STORED_SCALE, endText, roundOutward } from './ends.ts';
import type { Quantity } from './types.ts';

/**
 * Which end of a quantity is what was said: `lower` for "more than", `upper` for "less than", `both` where neither says
 * more than the other, `none` where a plain number was said.
 */
export type Leaning = 'none' | 'lower' | 'upper' | 'both';

const LEANINGS: Readonly<Record<Qualifier, Leaning>> = {
  exactly: 'none',
  about: 'none',
  almost: 'none',
  more_than: 'lower',
  at_least: 'lower',
  less_than: 'upper',
  at_most: 'upper',
  between: 'both',
};

export function leaningOf(quantity: Quantity): Leaning {
  return LEANINGS[quantity.qualifier];
}

/** The leaning of what is taken away or divided by: its lower end makes the upper end of the result. */
export function mirrored(leaning: Leaning): Leaning {
  if (leaning === 'lower') return 'upper';
  return leaning === 'upper' ? 'lower' : leaning;
}

/** What a computed quantity is made of. */
export interface Derivation {
  readonly ends: Ends;
  /** The result of the plain numbers; null where an operand has none. Used only where no operand is a limit. */
  readonly value: Decimal | null;
  readonly qualifiers: readonly Qualifier[];
  readonly leanings: readonly Leaning[];
  readonly unit: string;
}

/**
 * Gives a computed interval the weakest qualifier that is still honest: "more than" as soon as the lower end alone is
 * known, "exactly" only when every operand was exact and nothing had to be rounded. Where only some result is possible
 * and neither end known, it is `between` with no bounds.
 */
export function derive({ ends, value, qualifiers, leanings, unit }: Derivation): Quantity {
  const rounded = roundOutward(ends);
  const lower = endText(rounded.lower);
  const upper = endText(rounded.upper);
  const shape = { lower, upper, unit, wording: null };
  const leaning = common(leanings);
  if (value !== null && leaning === 'none' && lower !== null && upper !== null) {
    const text = decimalText(value.toDecimalPlaces(STORED_SCALE, Decimal.ROUND_HALF_EVEN));
    return { ...shape, value: text, qualifier: plainQualifier(text, rounded, qualifiers) };
  }
  if (lower !== null && (upper === null || leaning === 'lower')) {
    return { ...shape, value: lower, qualifier: rounded.lower.attained ? 'at_least' : 'more_than' };
  }
  if (upper !== null && (lower === null || leaning === 'upper')) {
    return { ...shape, value: upper, qualifier: rounded.upper.attained ? 'at_most' : 'less_than' };
  }
  return { ...shape, value: null, qualifier: 'between' };
}

function common(leanings: readonly Leaning[]): Leaning {
  return leanings.reduce((all, leaning) => {
    if (all === 'none') return leaning;
    return leaning === 'none' || leaning === all ? all : 'both';
  }, 'none');
}

function plainQualifier(value: string, { lower, upper }: Ends, qualifiers: readonly Qualifier[]): Qualifier {
  if (qualifiers.every((qualifier) => qualifier === 'exactly') && lower.at.eq(upper.at)) return 'exactly';
  const reached = (lower.at.eq(value) && lower.attained) || (upper.at.eq(value) && upper.attained);
  const atAnEnd = lower.at.eq(value) || upper.at.eq(value);
  return qualifiers.includes('almost') && !qualifiers.includes('about') && atAnEnd && !reached ? 'almost' : 'about';
}
