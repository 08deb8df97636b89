import {
  type ChangeDirection,
  type Locale,
  type LocalizedText,
  type Quantity,
  formatChange,
  formatNumber,
  formatPeriod,
  formatQuantity,
  parsePeriod,
  pick,
} from '@kouan/shared';
import type { Sample } from './documents.ts';

/** Digits of a number as people compare them with the file. */
const IN_FULL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** What would be written: a grade, a level, or a change with what it is compared with. */
export function valueOf(sample: Sample, locale: Locale): string {
  const { grade, value, direction } = sample;
  return grade ?? (value && direction ? said(sample, value, direction, locale) : '');
}

/** What it would supersede, as that was reported; null where it supersedes nothing. */
export function earlierOf(sample: Sample, locale: Locale): string | null {
  const { earlier, earlierDirection, grade, before } = sample;
  if (earlier && earlierDirection) return said(sample, earlier, earlierDirection, locale);
  return grade === null ? null : before;
}

/** The period in the reader's words; of a grade, the day from which it holds. */
export function periodOf({ period }: Pick<Sample, 'period'>, locale: Locale): string {
  return period === null ? '' : formatPeriod(parsePeriod(period), locale);
}

/** Sector, cut and region, as far as there are any. */
export function scopeOf({ sector, title, region }: Sample, locale: Locale): string {
  const names: (Partial<LocalizedText> | null | undefined)[] = [title ?? sector?.name, region?.name];
  return names
    .map((name) => pick(name, locale))
    .filter((name) => name !== '')
    .join(' · ');
}

function said(
  { comparisonBasis: basis, comparisonForm: form, basePeriod }: Sample,
  value: Quantity,
  direction: ChangeDirection,
  locale: Locale,
): string {
  if (!basis || !form || form === 'level') return inFull(value, locale);
  return formatChange({ value, comparison: { basis, form, direction, basePeriod } }, locale);
}

/** An amount with all its digits: in one column, some in ten thousands and some not would be misread. */
function inFull(value: Quantity, locale: Locale): string {
  const words = formatQuantity(value, locale);
  if (value.value === null) return words;
  const digits = IN_FULL.format(value.value as Intl.StringNumericLiteral);
  return words.replace(formatNumber(value.value, locale), digits);
}
