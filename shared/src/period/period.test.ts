import { runInThisContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isPlainDate,
  parsePeriod,
  previousPeriod,
  samePeriodYearBefore,
} from './index.ts';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia', 'Europe/London'];

/** Days from 1901 to 2199, so that a year before and after is still of the calendar. */
const dates = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1901-01-01', days));
const years = fc.integer({ min: 1901, max: 2199 });
const monthTexts = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const range = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, texts).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const periods = fc
  .oneof(
    years.map(String),
    fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, half]) => `${year}-H${half}`),
    fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
    monthTexts,
    range(monthTexts),
    dates,
    range(dates),
  )
  .map((text) => parsePeriod(text));

/**
 * Runs work as if the machine stood in a time zone. Jest gives tests a copy of the environment, which the clock does
 * not read; the process's own is reached outside of the test's context.
 */
function inTimeZone<T>(zone: string, work: () => T): T {
  const { env } = runInThisContext('process') as { env: Record<string, string | undefined> };
  const before = env['TZ'];
  env['TZ'] = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  }
}

describe('reading a period', () => {
  test.each([
    ['2022', 'annual', '2022-01-01', '2022-12-31'],
    ['2022-H1', 'half_yearly', '2022-01-01', '2022-06-30'],
    ['2022-H2', 'half_yearly', '2022-07-01', '2022-12-31'],
    ['2022-Q1', 'quarterly', '2022-01-01', '2022-03-31'],
    ['2022-Q4', 'quarterly', '2022-10-01', '2022-12-31'],
    ['2022-03', 'monthly', '2022-03-01', '2022-03-31'],
    ['2024-02', 'monthly', '2024-02-01', '2024-02-29'],
    ['2022-01/2022-02', 'month_range', '2022-01-01', '2022-02-28'],
    ['2021-12/2022-01', 'month_range', '2021-12-01', '2022-01-31'],
    ['2022-03-21/2022-03-31', 'day_range', '2022-03-21', '2022-03-31'],
    ['2022-04-02', 'daily', '2022-04-02', '2022-04-02'],
  ])('%s is %s, from %s to %s', (text, frequency, from, to) => {
    expect(parsePeriod(text)).toEqual({ text, frequency, from, to });
  });

  test('a range of one month or one day is that month or day', () => {
    expect(parsePeriod('2022-03/2022-03')).toEqual(parsePeriod('2022-03'));
    expect(parsePeriod('2022-04-02/2022-04-02')).toEqual(parsePeriod('2022-04-02'));
  });

  test.each([
    '2022-02-30',
    '2023-02-29',
    '2022-Q5',
    '2022-Q0',
    '2022-H3',
    '2022-13',
    '2022-00',
    '2022-1',
    '22-01',
    '1899',
    '2201',
    '2022-01/2022-13',
    '2022-02-01/2022-02-30',
    '2022-01/2022-02-03',
    '2022-Q1/2022-Q2',
    '2022Q1',
    '2022-q1',
    ' 2022',
    '2022\n',
    '',
    '第一季度',
    '２０２２',
  ])('%j is refused', (text) => {
    expect(() => parsePeriod(text, 'period')).toThrow('PERIOD_INVALID at period');
  });

  test('a hundred thousand digits are refused as well', () => {
    expect(() => parsePeriod('1'.repeat(100_000))).toThrow('PERIOD_INVALID');
  });

  test.each(['2022-03/2022-01', '2022-03-31/2022-03-21'])('%s is refused because it ends before it begins', (text) => {
    expect(() => parsePeriod(text, 'period')).toThrow('PERIOD_REVERSED at period');
  });

  test('a period is read from its own text', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(period.text)).toEqual(period);
      }),
    );
  });
});

describe('what a period is compared with', () => {
  test.each([
    ['2022', '2021', '2021'],
    ['2022-H1', '2021-H2', '2021-H1'],
    ['2022-Q1', '2021-Q4', '2021-Q1'],
    ['2022-01', '2021-12', '2021-01'],
    ['2022-03', '2022-02', '2021-03'],
    ['2022-01/2022-02', '2021-11/2021-12', '2021-01/2021-02'],
    ['2022-03-21/2022-03-31', '2022-03-10/2022-03-20', '2021-03-21/2021-03-31'],
    ['2022-03-01', '2022-02-28', '2021-03-01'],
    ['2024-02-29', '2024-02-28', '2023-02-28'],
    ['2024-02', '2024-01', '2023-02'],
  ])('%s follows %s and stands beside %s', (text, previous, yearBefore) => {
    const period = parsePeriod(text);
    expect(previousPeriod(period).text).toBe(previous);
    expect(samePeriodYearBefore(period).text).toBe(yearBefore);
  });

  test('the period before ends the day before, and is of the same kind', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const previous = previousPeriod(period);
        expect(addDays(previous.to, 1)).toBe(period.from);
        expect(previous.frequency).toBe(period.frequency);
      }),
    );
  });

  test('the same period a year before is of the same kind and begins twelve months earlier', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const before = samePeriodYearBefore(period);
        expect(before.from).toBe(addMonths(period.from, -12));
        expect(before.frequency === period.frequency || period.text.includes('-02-29')).toBe(true);
      }),
    );
  });
});

describe('calendar dates', () => {
  test.each([
    '2022-02-30',
    '2100-02-29',
    '2022-04-31',
    '2022-00-10',
    '2022-13-01',
    '1899-12-31',
    '2022-1-1',
    '2022-01-01T00:00',
  ])('%s is no day of the calendar', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test('counting days forth and back comes home', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -300, max: 300 }), (date, days) => {
        const there = addDays(date, days);
        expect(addDays(there, -days)).toBe(date);
        expect(daysBetween(date, there)).toBe(days);
      }),
    );
  });

  test('a month later is in the next month, however short it is', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addMonths('2022-03-31', -1)).toBe('2022-02-28');
    expect(addMonths('2022-01-15', -1)).toBe('2021-12-15');
  });
});

describe.each(ZONES)('on a machine in %s', (zone) => {
  test('the clock really stands there', () => {
    expect(inTimeZone(zone, () => new Intl.DateTimeFormat('en').resolvedOptions().timeZone)).toBe(zone);
  });

  test('no date moves', () => {
    fc.assert(
      fc.property(periods, dates, fc.integer({ min: -50, max: 50 }), (period, date, number) => {
        const work = () => [
          parsePeriod(period.text),
          previousPeriod(period),
          samePeriodYearBefore(period),
          addDays(date, number),
          addMonths(date, number),
          daysBetween(date, period.from),
        ];
        expect(inTimeZone(zone, work)).toEqual(inTimeZone('UTC', work));
      }),
    );
  });
});
