import { type Locale, inLocale } from '../text/locale.ts';
import type { Quantity } from './types.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * The fractions that never end as decimals and that people report, by their percentage at two places. Sevenths and
 * smaller parts are not among them: nobody says "about two sevenths".
 */
const FRACTIONS: ReadonlyMap<string, Words> = new Map([
  ['16.67', { zh: '六分之一', en: 'one sixth' }],
  ['33.33', { zh: '三分之一', en: 'one third' }],
  ['66.67', { zh: '三分之二', en: 'two thirds' }],
  ['83.33', { zh: '六分之五', en: 'five sixths' }],
]);

/**
 * "two thirds" for 66.67 per cent that was reported with a qualifier: its decimals come of writing the fraction down,
 * and would claim more than was said. Null where the percentage is one by itself.
 */
export function fractionWords({ qualifier, value, unit }: Quantity, locale: Locale): string | null {
  if (unit !== 'percent' || qualifier === 'exactly' || value === null) return null;
  const words = FRACTIONS.get(value);
  return words ? inLocale(words, locale) : null;
}
