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

/** What the period, or the code of a sector, that a derived figure lacks is called. */
export type NameOfMissing = (missing: string) => string;

/**
 * A derived figure in words: "up 20% year on year", "25%", or why there is none.
 * @param nameOf what is missing by its name; left out: a period
 */
export function describeDerived(
  { operation, value, form, direction, refusal, missing }: DerivedFigure,
  locale: Locale,
  nameOf: NameOfMissing = (period) => formatPeriod(parsePeriod(period), locale),
): string {
  if (value === null || form === null || direction === null) {
    if (!refusal) return '';
    const lacking = missing.map(nameOf).join(locale === 'en' ? ', ' : '、');
    return (
      inLocale(DERIVED_REFUSAL_LABELS[refusal], locale) +
      (lacking && (locale === 'en' ? ` (${lacking})` : `（${lacking}）`))
    );
  }
  const rounded = roundForReading(value, DIGITS);
  if (operation !== 'year_on_year') return formatQuantity(rounded, locale);
  return formatChange({ value: rounded, comparison: { basis: 'yoy', form, direction, basePeriod: null } }, locale);
}

/** Which part of a share a gap lacks: the part itself, or the whole that it would be a share of. */
export function lackingOfShare(
  { terms }: Pick<DerivedFigure, 'terms'>,
  of: 'all_goods' | 'all_markets',
): 'part' | 'whole' {
  const narrows = of === 'all_goods' ? 'sector' : 'market';
  return terms.some((term) => term[narrows] !== null) ? 'whole' : 'part';
}
