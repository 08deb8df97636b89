import { badInput } from '../errors/domain-error.ts';
import { requirePlainDate } from './plain-date.ts';
import type { DateRange, Period, PlainDate } from './types.ts';

/** What people enter of a day that is known only within bounds; both ends may stay unknown. */
export interface DateRangeInput {
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
  readonly wording?: string | null;
}

/** Nothing is known of the day. */
export const UNKNOWN_DATE: DateRange = { from: null, to: null, wording: null };

/** @throws BAD_INPUT: DATE_INVALID at `path.from` or `path.to`, DATES_REVERSED at `path` */
export function dateRange(input: DateRangeInput, path?: string): DateRange {
  const end = (name: 'from' | 'to'): PlainDate | null => {
    const text = input[name] ?? null;
    return text === null ? null : requirePlainDate(text, path === undefined ? name : `${path}.${name}`);
  };
  const [from, to] = [end('from'), end('to')];
  if (from !== null && to !== null && from > to) throw badInput('DATES_REVERSED', path);
  const wording = input.wording?.trim() ?? '';
  return { from, to, wording: wording === '' ? null : wording };
}

/** The days of a period, as a range without wording. */
export function rangeOfPeriod({ from, to }: Pick<Period, 'from' | 'to'>): DateRange {
  return { from, to, wording: null };
}

export function isUnknownDate({ from, to }: DateRange): boolean {
  return from === null && to === null;
}

/** Whether the day can be that date; a day of which nothing is known can be any. */
export function mayBe({ from, to }: DateRange, date: PlainDate): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}
