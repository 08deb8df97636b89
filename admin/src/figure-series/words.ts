import {
  DERIVED_REFUSAL_LABELS,
  type Locale,
  formatChange,
  formatPeriod,
  formatQuantity,
  inLocale,
  parsePeriod,
  roundForReading,
} from '@kouan/shared';
import type { DerivedFigure } from './documents.ts';

/** Digits of a derived number that are shown; its arithmetic shows them all. */
const DIGITS = 4;

/**
 * A derived figure in words: "up 20% year on year", "25%", or why there is none.
 * @param sectors names of the sectors that were added up; left out: what is missing are periods
 */
export function describeDerived(
  { operation, value, form, direction, refusal, missing }: DerivedFigure,
  locale: Locale,
  sectors?: ReadonlyMap<string, string>,
): string {
  if (value === null || form === null || direction === null) {
    if (!refusal) return '';
    const lacking = missing
      .map((code) => (sectors ? (sectors.get(code) ?? code) : formatPeriod(parsePeriod(code), locale)))
      .join(locale === 'en' ? ', ' : '、');
    return (
      inLocale(DERIVED_REFUSAL_LABELS[refusal], locale) +
      (lacking && (locale === 'en' ? ` (${lacking})` : `（${lacking}）`))
    );
  }
  const rounded = roundForReading(value, DIGITS);
  if (operation !== 'year_on_year') return formatQuantity(rounded, locale);
  return formatChange({ value: rounded, comparison: { basis: 'yoy', form, direction, basePeriod: null } }, locale);
}
