import { badInput } from '../errors/domain-error.ts';
import type { PlainDate } from './types.ts';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** Years that records of this trade can speak of; the API and the database keep to the same. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** A date in parts; `month` counts from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`, from 1900 to 2200. */
export function isPlainDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws BAD_INPUT / DATE_INVALID at `path` when the text is no day of the calendar */
export function requirePlainDate(text: string, path?: string): PlainDate {
  if (!isPlainDate(text)) throw badInput('DATE_INVALID', path, { given: text.slice(0, 20) });
  return text;
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** How many days a month has. @param month counts from 1 */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month; in UTC, so that no time zone or summer time takes part.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function datePartsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function plainDate({ year, month, day }: DateParts): PlainDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(dayNumber(date) * DAY + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie from one date to another; 0 for the same, negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months later; the last day of the month where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return plainDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

function dayNumber(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  return Date.UTC(year, month - 1, day) / DAY;
}
