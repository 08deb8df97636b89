import { Decimal, type Rounding, decimalText } from '../decimal/decimal.ts';
import { type Label, type Locale, inLocale } from '../text/locale.ts';
import { QUALIFIERS, type Qualifier } from '../vocabulary/quantities.ts';
import { ROUNDING_SIDES } from './round.ts';
import type { Quantity } from './types.ts';

/**
 * The fractions that never end as decimals and that people report. Sevenths and smaller parts are not among them: nobody
 * says "about two sevenths".
 */
const FRACTIONS: readonly (Label & { readonly above: number; readonly below: number })[] = [
  { above: 1, below: 6, zh: '六分之一', en: 'one sixth' },
  { above: 1, below: 3, zh: '三分之一', en: 'one third' },
  { above: 2, below: 3, zh: '三分之二', en: 'two thirds' },
  { above: 5, below: 6, zh: '六分之五', en: 'five sixths' },
];

/** Rounds a part of the whole to per cent with two decimals, to the side on which what was said still holds. */
export function inPercent(part: Decimal, rounding: Rounding): Decimal {
  return part.times(100).toDecimalPlaces(2, rounding);
}

/** The fractions by the per cent that each becomes under a qualifier: two thirds are 66.67 "almost", 66.66 "at least". */
const WORDS: ReadonlyMap<string, Label> = new Map(
  QUALIFIERS.flatMap((qualifier) =>
    FRACTIONS.map((fraction) => {
      const part = new Decimal(fraction.above).dividedBy(fraction.below);
      return [keyOf(qualifier, decimalText(inPercent(part, ROUNDING_SIDES[qualifier]))), fraction];
    }),
  ),
);

/**
 * "two thirds" for 66.67 per cent that was reported with a qualifier: its decimals come of writing the fraction down,
 * and would claim more than was said. Null where the percentage is one by itself.
 */
export function fractionWords({ qualifier, value, unit }: Quantity, locale: Locale): string | null {
  if (unit !== 'percent' || qualifier === 'exactly' || value === null) return null;
  const words = WORDS.get(keyOf(qualifier, value));
  return words ? inLocale(words, locale) : null;
}

function keyOf(qualifier: Qualifier, percent: string): string {
  return `${qualifier} ${percent}`;
}
