import { formatPeriod } from '../period/labels.ts';
import { parsePeriod } from '../period/period.ts';
import { formatQuantity } from '../quantity/format.ts';
import { type Locale, inLocale } from '../text/locale.ts';
import { COMPARISON_BASIS_LABELS } from '../vocabulary/quantities.ts';
import { isChange } from './comparison.ts';
import type { Change } from './types.ts';

const DIRECTIONS = {
  up: { zh: '增长', en: 'up' },
  down: { zh: '下降', en: 'down' },
  level: { zh: '持平', en: 'unchanged' },
} as const;

/**
 * A value with its comparison in the reader's words: "down 27% on the period before (February 2022)", "同比约36倍".
 * What the base is, and that it was not stated, is always said.
 */
export function formatChange(change: Change, locale: Locale): string {
  const { value, comparison } = change;
  if (!isChange(comparison)) return formatQuantity(value, locale);
  const moved = movement(change, locale);
  const basis = inLocale(COMPARISON_BASIS_LABELS[comparison.basis], locale);
  const base = comparison.basePeriod === null ? null : formatPeriod(parsePeriod(comparison.basePeriod), locale);
  if (comparison.basis === 'unspecified') return locale === 'en' ? `${moved} (${basis})` : `${moved}（${basis}）`;
  if (locale === 'en') return `${moved} ${basis}${base === null ? '' : ` (${base})`}`;
  return `${basis}${moved}${base === null ? '' : `（基期：${base}）`}`;
}

/** A multiple says by itself that it went up. */
function movement({ value, comparison: { form, direction } }: Change, locale: Locale): string {
  const number = formatQuantity(value, locale);
  if (direction === 'level') return inLocale(DIRECTIONS.level, locale);
  if (form === 'percent_change') {
    return inLocale(DIRECTIONS[direction], locale) + (locale === 'en' ? ' ' : '') + number;
  }
  if (direction === 'up') return number;
  const part = formatQuantity(value, locale, { bare: true });
  return locale === 'en' ? `down by a factor of ${part}` : `降至${part}分之一`;
}
