import type { Locale } from '@kouan/shared';
import type { ScoreRange } from './documents.ts';

/** Points as people read them: one digit behind the point where it says something. */
export function points(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A weight or share, 0 to 1, in per cent. */
export function percent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** A factor of a weight. */
export function factor(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
}

/** The range of a score, "55–72"; nothing where the ends read the same. */
export function rangeText({ lower, upper }: Pick<ScoreRange, 'lower' | 'upper'>, locale: Locale): string {
  const [from, to] = [points(lower, locale), points(upper, locale)];
  return from === to ? '' : `${from}–${to}`;
}
