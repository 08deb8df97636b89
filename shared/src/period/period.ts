import { badInput } from '../errors/domain-error.ts';
import {
  addDays,
  addMonths,
  datePartsOf,
  daysBetween,
  daysInMonth,
  isPlainDate,
  isYear,
  padded,
  plainDate,
} from './plain-date.ts';
import type { Period, PlainDate } from './types.ts';

/** One way of writing a period, with how it is read; `undefined` when the text only looks like it. */
interface Notation {
  readonly shape: RegExp;
  readonly read: (parts: readonly string[]) => Period | undefined;
}

const NOTATIONS: readonly Notation[] = [
  { shape: /^(\d{4})$/, read: ([year]) => months(Number(year), 1, 12) },
  { shape: /^(\d{4})-H([12])$/, read: ([year, half]) => months(Number(year), Number(half) * 6 - 5, 6) },
  { shape: /^(\d{4})-Q([1-4])$/, read: ([year, quarter]) => months(Number(year), Number(quarter) * 3 - 2, 3) },
  { shape: /^(\d{4})-(\d{2})$/, read: ([year, month]) => months(Number(year), Number(month), 1) },
  { shape: /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/, read: ([first = '', last = '']) => monthRange(first, last) },
  { shape: /^(\d{4}-\d{2}-\d{2})$/, read: ([day = '']) => days(day, day) },
  { shape: /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/, read: ([first = '', last = '']) => days(first, last) },
];

/**
 * Reads a period: `2022`, `2022-H1`, `2022-Q1`, `2022-03`, `2022-01/2022-02` (months that are published together),
 * `2022-04-02`, `2022-03-21/2022-03-31`. A range of one month or one day is that month or day.
 * @throws BAD_INPUT at `path`: PERIOD_INVALID, or PERIOD_REVERSED when it ends before it begins
 */
export function parsePeriod(text: string, path?: string): Period {
  for (const { shape, read } of NOTATIONS) {
    const match = shape.exec(text);
    if (!match) continue;
    const period = read(match.slice(1));
    if (!period) break;
    if (period.from > period.to) throw badInput('PERIOD_REVERSED', path, { given: text });
    return period;
  }
  throw badInput('PERIOD_INVALID', path, { given: text.slice(0, 30) });
}

/** The period of the same length that ends the day before: the base of a change on the period before. */
export function previousPeriod(period: Period): Period {
  if (period.frequency === 'daily' || period.frequency === 'day_range') {
    const length = daysBetween(period.from, period.to) + 1;
    return dayPeriod(addDays(period.from, -length), addDays(period.to, -length));
  }
  return monthsFrom(addMonths(period.from, -monthCount(period)), period);
}

/** The same period a year before: the base of a change year on year. 29 February has 28 February as its own. */
export function samePeriodYearBefore(period: Period): Period {
  if (period.frequency === 'daily' || period.frequency === 'day_range') {
    return dayPeriod(addMonths(period.from, -12), addMonths(period.to, -12));
  }
  return monthsFrom(addMonths(period.from, -12), period);
}

function months(year: number, month: number, count: number): Period | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? monthPeriod(year, month, count) : undefined;
}

function monthRange(first: string, last: string): Period | undefined {
  const [from, to] = [`${first}-01`, `${last}-01`];
  if (!isPlainDate(from) || !isPlainDate(to)) return undefined;
  if (first === last) return parsePeriod(first);
  const { year, month } = datePartsOf(to);
  return {
    text: `${first}/${last}`,
    frequency: 'month_range',
    from,
    to: plainDate({ year, month, day: daysInMonth(year, month) }),
  };
}

function days(from: string, to: string): Period | undefined {
  return isPlainDate(from) && isPlainDate(to) ? dayPeriod(from, to) : undefined;
}

function dayPeriod(from: PlainDate, to: PlainDate): Period {
  return from === to
    ? { text: from, frequency: 'daily', from, to }
    : { text: `${from}/${to}`, frequency: 'day_range', from, to };
}

/** A calendar year, half, quarter or month, by its first month and length. */
function monthPeriod(year: number, month: number, count: number): Period {
  const from = plainDate({ year, month, day: 1 });
  const to = addDays(addMonths(from, count), -1);
  switch (count) {
    case 12:
      return { text: padded(year, 4), frequency: 'annual', from, to };
    case 6:
      return { text: `${padded(year, 4)}-H${(month + 5) / 6}`, frequency: 'half_yearly', from, to };
    case 3:
      return { text: `${padded(year, 4)}-Q${(month + 2) / 3}`, frequency: 'quarterly', from, to };
    default:
      return { text: from.slice(0, 7), frequency: 'monthly', from, to };
  }
}

/** The period of the same kind and length that begins on that day. */
function monthsFrom(from: PlainDate, like: Period): Period {
  const count = monthCount(like);
  const { year, month } = datePartsOf(from);
  if (like.frequency !== 'month_range') return monthPeriod(year, month, count);
  const to = addDays(addMonths(from, count), -1);
  return { text: `${from.slice(0, 7)}/${to.slice(0, 7)}`, frequency: 'month_range', from, to };
}

function monthCount({ from, to }: Period): number {
  const [first, last] = [datePartsOf(from), datePartsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}
