import { formatPeriod } from '../period/labels.ts';
import { parsePeriod } from '../period/period.ts';
import { formatQuantity } from '../quantity/format.ts';
import type { Locale } from '../text/locale.ts';
import type { ComparisonBasis } from '../vocabulary/quantities.ts';
import { isChange } from './comparison.ts';
import { formatChange } from './format.ts';
import type { Change } from './types.ts';

/** What a multiple is a multiple of, where the report names no period. */
const EARLIER_LEVEL: Readonly<Record<ComparisonBasis, string>> = {
  yoy: 'the level of a year before',
  previous_period: 'the level of the period before',
  cumulative_yoy: 'the cumulative level of a year before',
  share: 'the level compared with',
  unspecified: 'an earlier level that is not stated',
  none: 'an earlier level that is not stated',
};

/**
 * A value with its comparison as the end of a sentence that begins with what was measured: "reached about 36 times the
 * level of Q1 2021", "fell more than 60% year on year", "同比约36倍（基期：2021年第一季度）". The qualifier is always kept.
 */
export function sayChange(change: Change, locale: Locale): string {
  const { value, comparison } = change;
  if (!isChange(comparison)) return (locale === 'en' ? 'stood at ' : '为') + formatQuantity(value, locale);
  if (locale !== 'en') return formatChange(change, locale);
  const { basis, form, direction, basePeriod } = comparison;
  if (form === 'percent_change' || direction !== 'up') return inThePast(formatChange(change, 'en'));
  const base = basePeriod === null ? null : formatPeriod(parsePeriod(basePeriod), 'en');
  return `reached ${formatQuantity(value, 'en')} ${base === null ? EARLIER_LEVEL[basis] : `the level of ${base}`}`;
}

function inThePast(change: string): string {
  return change
    .replace(/^up /, 'rose ')
    .replace(/^down /, 'fell ')
    .replace(/^unchanged/, 'did not change');
}
