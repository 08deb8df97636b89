import type { Locale } from '@kouan/shared';
import type { ScoreRange } from './documents.ts';

/** Points as people read them: one digit behind the point where it says something. */
export function points(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** Points that were gained or lost, always with their sign. */
export function signedPoints(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
}

/** A weight or share, 0 to 1, in per cent. */
export function percent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** Beyond the digits shown, floating arithmetic leaves this much. */
const HAIR = 1e-9;

/**
 * The range of a score, "55–72", its ends rounded outward, for rounding must not claim more than is known; nothing where
 * they read the same.
 */
export function rangeText({ lower, upper }: Pick<ScoreRange, 'lower' | 'upper'>, locale: Locale): string {
  const from = points(Math.floor(lower * 10 + HAIR) / 10, locale);
  const to = points(Math.ceil(upper * 10 - HAIR) / 10, locale);
  return lower === upper || from === to ? '' : `${from}–${to}`;
}
