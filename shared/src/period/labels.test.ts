import { describe, expect, test } from '@jest/globals';
import {
  dateRange,
  formatDate,
  formatDateRange,
  formatPeriod,
  isUnknownDate,
  mayBe,
  parsePeriod,
  rangeOfPeriod,
  UNKNOWN_DATE,
} from './index.ts';

describe('a period in words', () => {
  test.each([
    ['2022', '2022年', '2022'],
    ['2022-H1', '2022年上半年', 'H1 2022'],
    ['2022-H2', '2022年下半年', 'H2 2022'],
    ['2022-Q1', '2022年第一季度', 'Q1 2022'],
    ['2022-Q4', '2022年第四季度', 'Q4 2022'],
    ['2022-03', '2022年3月', 'March 2022'],
    ['2022-01/2022-02', '2022年1—2月', 'January–February 2022'],
    ['2021-12/2022-01', '2021年12月—2022年1月', 'December 2021–January 2022'],
    ['2022-04-02', '2022年4月2日', '2 April 2022'],
    ['2022-03-21/2022-03-31', '2022年3月21—31日', '21–31 March 2022'],
    ['2022-03-21/2022-04-02', '2022年3月21日—4月2日', '21 March – 2 April 2022'],
    ['2021-12-30/2022-01-02', '2021年12月30日—2022年1月2日', '30 December 2021 – 2 January 2022'],
  ])('%s is %s and %s', (text, zh, en) => {
    expect(formatPeriod(parsePeriod(text), 'zh-CN')).toBe(zh);
    expect(formatPeriod(parsePeriod(text), 'en')).toBe(en);
  });

  test('a date is written as each language writes it', () => {
    expect([formatDate('2022-05-06', 'zh-CN'), formatDate('2022-05-06', 'en')]).toEqual(['2022年5月6日', '6 May 2022']);
  });
});

describe('a day that is known only within bounds', () => {
  test.each([
    [{ from: '2022-04-01', to: '2022-05-31' }, '2022年4—5月', 'April–May 2022'],
    [{ from: '2022-03-21', to: '2022-03-31' }, '2022年3月21—31日', '21–31 March 2022'],
    [{ from: '2022-04-02', to: '2022-04-02' }, '2022年4月2日', '2 April 2022'],
    [{ to: '2022-04-30' }, '不晚于2022年4月30日', 'by 30 April 2022'],
    [{ from: '2022-02-24' }, '不早于2022年2月24日', 'from 24 February 2022'],
    [{}, '日期不详', 'date unknown'],
  ])('%j is %s and %s', (input, zh, en) => {
    expect(formatDateRange(dateRange(input), 'zh-CN')).toBe(zh);
    expect(formatDateRange(dateRange(input), 'en')).toBe(en);
  });

  test('the words of the source are kept', () => {
    expect(dateRange({ from: '2022-04-01', to: '2022-05-31', wording: ' early this month ' })).toEqual({
      from: '2022-04-01',
      to: '2022-05-31',
      wording: 'early this month',
    });
  });

  test('what is unknown stays unknown', () => {
    expect(dateRange({})).toEqual(UNKNOWN_DATE);
    expect(isUnknownDate(UNKNOWN_DATE)).toBe(true);
    expect(isUnknownDate(rangeOfPeriod(parsePeriod('2022-03')))).toBe(false);
  });

  test('it may be any day within its bounds, and any day at all where they are unknown', () => {
    const march = rangeOfPeriod(parsePeriod('2022-03'));
    expect(['2022-02-28', '2022-03-01', '2022-03-31', '2022-04-01'].map((date) => mayBe(march, date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(mayBe(UNKNOWN_DATE, '2022-03-01')).toBe(true);
  });

  test('days that do not exist and reversed ends are refused where they stand', () => {
    expect(() => dateRange({ from: '2022-02-30' }, 'takesPlace')).toThrow('DATE_INVALID at takesPlace.from');
    expect(() => dateRange({ from: '2022-03-02', to: '2022-03-01' }, 'takesPlace')).toThrow(
      'DATES_REVERSED at takesPlace',
    );
  });
});
