import type { Locale } from '@kouan/shared';
import type { ScoreRange } from './documents.ts';

/** All points carry as many digits behind the point, so that they line up and none looks more exact than another. */
const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** What one digit can show. */
const LEAST_SHOWN = 0.05;

/** Points as people read them, from 0 to 100. */
export function points(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, ONE_DIGIT).format(value);
}

/** Points that were gained or lost, always with their sign. */
export function signedPoints(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { ...ONE_DIGIT, signDisplay: 'exceptZero' }).format(value);
}

/** By how much a score moved, either way; what would read as 0.0 is told with both digits of the method. */
export function pointsMoved(change: number, locale: Locale): string {
  const by = Math.abs(change);
  const digits = by < LEAST_SHOWN ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : ONE_DIGIT;
  return new Intl.NumberFormat(locale, digits).format(by);
}

/** The same with the two digits that the method goes on with, for numbers that a reader adds up. */
export function exactSignedPoints(value: number, locale: Locale): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale, { ...digits, signDisplay: 'exceptZero' }).format(value);
}

/** Points that somebody decided on, as they decided, with their sign. */
export function decidedPoints(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
}

/** A weight or share, 0 to 1, in per cent. */
export function percent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', ...ONE_DIGIT }).format(value);
}

/** Beyond the digits shown, floating arithmetic leaves this much. */
const HAIR = 1e-9;

/** The ends of a range, rounded outward, for rounding must not claim more than is known. */
export function roundedOutward(
  { lower, upper }: Pick<ScoreRange, 'lower' | 'upper'>,
  locale: Locale,
): readonly [string, string] {
  return [points(Math.floor(lower * 10 + HAIR) / 10, locale), points(Math.ceil(upper * 10 - HAIR) / 10, locale)];
}

/** The range of a score, "55.0–72.4", its ends rounded outward; nothing where they read the same. */
export function rangeText({ lower, upper }: Pick<ScoreRange, 'lower' | 'upper'>, locale: Locale): string {
  const [from, to] = roundedOutward({ lower, upper }, locale);
  return lower === upper || from === to ? '' : `${from}–${to}`;
}
