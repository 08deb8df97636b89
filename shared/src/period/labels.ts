import type { Locale } from '../text/locale.ts';
import { addDays, datePartsOf } from './plain-date.ts';
import type { DateRange, Period, PlainDate } from './types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ORDINALS = ['一', '二', '三', '四'] as const;

/** A period in the reader's words: 2022年第一季度, Q1 2022; 2022年1—2月, January–February 2022. */
export function formatPeriod(period: Period, locale: Locale): string {
  const year = period.text.slice(0, 4);
  const part = Number(period.text.slice(6));
  switch (period.frequency) {
    case 'annual':
      return locale === 'en' ? year : `${year}年`;
    case 'half_yearly':
      return locale === 'en' ? `H${part} ${year}` : `${year}年${part === 1 ? '上' : '下'}半年`;
    case 'quarterly':
      return locale === 'en' ? `Q${part} ${year}` : `${year}年第${ORDINALS[part - 1] ?? ''}季度`;
    case 'monthly':
    case 'month_range':
      return formatMonths(period, locale);
    case 'daily':
    case 'day_range':
      return formatDays(period, locale);
  }
}

/** A date in the reader's words: 2022年4月2日, 2 April 2022. */
export function formatDate(date: PlainDate, locale: Locale): string {
  const { year, month, day } = datePartsOf(date);
  return locale === 'en' ? `${day} ${monthName(month)} ${year}` : `${year}年${month}月${day}日`;
}

/**
 * A day that is known only within bounds, in the reader's words: April–May 2022, by 30 April 2022, date unknown. The
 * source's own wording stands in the record beside it.
 */
export function formatDateRange({ from, to }: DateRange, locale: Locale): string {
  if (from === null && to === null) return locale === 'en' ? 'date unknown' : '日期不详';
  if (from === null || to === null) return formatOpenRange(from, to, locale);
  const wholeMonths = from.endsWith('-01') && datePartsOf(addDays(to, 1)).day === 1;
  return wholeMonths ? formatMonths({ from, to }, locale) : formatDays({ from, to }, locale);
}

function formatOpenRange(from: PlainDate | null, to: PlainDate | null, locale: Locale): string {
  const date = formatDate(from ?? to ?? '', locale);
  if (from === null) return locale === 'en' ? `by ${date}` : `不晚于${date}`;
  return locale === 'en' ? `from ${date}` : `不早于${date}`;
}

function formatMonths({ from, to }: Pick<Period, 'from' | 'to'>, locale: Locale): string {
  const [first, last] = [datePartsOf(from), datePartsOf(to)];
  const english = `${monthName(last.month)} ${last.year}`;
  const chinese = `${first.year}年${first.month}`;
  if (first.year !== last.year) {
    return locale === 'en'
      ? `${monthName(first.month)} ${first.year}–${english}`
      : `${chinese}月—${last.year}年${last.month}月`;
  }
  if (first.month === last.month) return locale === 'en' ? english : `${chinese}月`;
  return locale === 'en' ? `${monthName(first.month)}–${english}` : `${chinese}—${last.month}月`;
}

function formatDays({ from, to }: Pick<Period, 'from' | 'to'>, locale: Locale): string {
  if (from === to) return formatDate(from, locale);
  const [first, last] = [datePartsOf(from), datePartsOf(to)];
  const [start, end] = [formatDate(from, locale), formatDate(to, locale)];
  if (first.year !== last.year) return locale === 'en' ? `${start} – ${end}` : `${start}—${end}`;
  if (first.month !== last.month) {
    return locale === 'en'
      ? `${first.day} ${monthName(first.month)} – ${end}`
      : `${start}—${last.month}月${last.day}日`;
  }
  return locale === 'en' ? `${first.day}–${end}` : `${start.slice(0, -1)}—${last.day}日`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
