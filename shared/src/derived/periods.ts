import { parsePeriod } from '../period/period.ts';
import { datePartsOf, padded } from '../period/plain-date.ts';
import type { Period, PlainDate } from '../period/types.ts';
import type { SeriesKind } from './types.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** How the periods of each kind are written within a year, first to last. */
const WRITTEN: Readonly<Record<SeriesKind, (year: string) => readonly string[]>> = {
  monthly: (year) => MONTHS.map((month) => `${year}-${padded(month, 2)}`),
  january_february: (year) => [`${year}-01/${year}-02`],
  cumulative: (year) => MONTHS.slice(2).map((month) => `${year}-01/${year}-${padded(month, 2)}`),
  quarterly: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  half_yearly: (year) => [1, 2].map((half) => `${year}-H${half}`),
  annual: (year) => [year],
};

/**
 * To which kind of series a period belongs, by how it was published: the two months that China customs publishes
 * together are a kind of their own, and neither monthly nor cumulative.
 * @returns null for days, and for months that neither begin with January nor end in its year
 */
export function seriesKindOf({ frequency, from, to, text }: Period): SeriesKind | null {
  switch (frequency) {
    case 'month_range':
      if (datePartsOf(from).month !== 1 || from.slice(0, 4) !== to.slice(0, 4)) return null;
      return text.endsWith('-02') ? 'january_february' : 'cumulative';
    case 'daily':
    case 'day_range':
      return null;
    case 'monthly':
    case 'quarterly':
    case 'half_yearly':
    case 'annual':
      return frequency;
  }
}

/** Every period of a kind that lies within the two days, first to last, whether anything is known of it or not. */
export function periodsOfKind(kind: SeriesKind, from: PlainDate, to: PlainDate): readonly Period[] {
  const [first, last] = [datePartsOf(from).year, datePartsOf(to).year];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => padded(first + index, 4));
  return years
    .flatMap((year) => WRITTEN[kind](year))
    .map((text) => parsePeriod(text))
    .filter((period) => period.from >= from && period.to <= to);
}
