import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { formatPeriod, parsePeriod } from '../period/index.ts';
import { readPeriod } from './index.ts';

describe('a period as people write it', () => {
  test.each([
    ['2022', '2022'],
    ['2022年', '2022'],
    ['2022年全年', '2022'],
    ['2022-Q1', '2022-Q1'],
    ['2022Q1', '2022-Q1'],
    ['2022 q1', '2022-Q1'],
    ['Q1 2022', '2022-Q1'],
    ['2022年一季度', '2022-Q1'],
    ['2022年第1季度', '2022-Q1'],
    ['2022年上半年', '2022-H1'],
    ['H2 2022', '2022-H2'],
    ['2022-03', '2022-03'],
    ['2022-3', '2022-03'],
    ['2022/3', '2022-03'],
    ['2022.03', '2022-03'],
    ['202203', '2022-03'],
    ['２０２２年３月', '2022-03'],
    ['Mar 2022', '2022-03'],
    ['March, 2022', '2022-03'],
    ['2022年1-2月', '2022-01/2022-02'],
    ['2022年1—2月', '2022-01/2022-02'],
    ['2022年1月至2月', '2022-01/2022-02'],
    ['2022年1-3月', '2022-01/2022-03'],
    ['2022-01/2022-02', '2022-01/2022-02'],
    ['2022-01 to 2022-02', '2022-01/2022-02'],
    ['Jan-Feb 2022', '2022-01/2022-02'],
    ['January to February 2022', '2022-01/2022-02'],
    ['2021年12月-2022年1月', '2021-12/2022-01'],
    ['2022年3月份', '2022-03'],
    ['2022年1-2月份', '2022-01/2022-02'],
    ['2022年前5个月', '2022-01/2022-05'],
    ['2022年前五个月', '2022-01/2022-05'],
    ['2022年前十一个月', '2022-01/2022-11'],
    ['2022年前两个月', '2022-01/2022-02'],
    ['2022年前3个月', '2022-01/2022-03'],
    ['2022年前三季度', '2022-01/2022-09'],
    ['first five months of 2022', '2022-01/2022-05'],
    ['the first 11 months of 2022', '2022-01/2022-11'],
    ['first quarter of 2022', '2022-Q1'],
    ['the third quarter of 2022', '2022-Q3'],
    ['Q1 of 2022', '2022-Q1'],
    ['second half of 2022', '2022-H2'],
    ['Mar. 2022', '2022-03'],
    ['Sept. 2022', '2022-09'],
    ['March of 2022', '2022-03'],
    ['Jan.–Feb. 2022', '2022-01/2022-02'],
    ['2022年4月2日', '2022-04-02'],
    ['2022/4/2', '2022-04-02'],
    ['2 April 2022', '2022-04-02'],
  ])('%s is %s', (typed, period) => {
    expect(readPeriod(typed)).toBe(period);
  });

  test.each([
    '',
    '去年',
    '2022-13',
    '2022年13月',
    '2022年2月30日',
    'Q5 2022',
    '三月',
    'March',
    '2022年2-1月',
    '22年3月',
    'Marathon 2022',
    'Mayhem 2022',
    'Junk 2022',
    '2022年前13个月',
    '2022年前0个月',
    'first thirteen months of 2022',
    'fifth quarter of 2022',
  ])('%s is no period', (typed) => {
    expect(readPeriod(typed)).toBeNull();
  });

  test('that Kouan wrote is read back in both languages', () => {
    const years = fc.integer({ min: 1901, max: 2199 });
    const months = fc.integer({ min: 1, max: 11 });
    const two = (number: number): string => String(number).padStart(2, '0');
    const periods = fc.oneof(
      years.map(String),
      fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
      fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, half]) => `${year}-H${half}`),
      fc.tuple(years, months).map(([year, month]) => `${year}-${two(month)}`),
      fc.tuple(years, months).map(([year, month]) => `${year}-${two(month)}/${year}-${two(month + 1)}`),
      fc.tuple(years, months).map(([year, month]) => `${year}-${two(month)}/${year + 1}-${two(month)}`),
      fc.tuple(years, months).map(([year, month]) => `${year}-${two(month)}-28`),
    );
    fc.assert(
      fc.property(periods, fc.constantFrom('zh-CN' as const, 'en' as const), (text, locale) => {
        expect(readPeriod(formatPeriod(parsePeriod(text), locale))).toBe(text);
      }),
    );
  });

  test('is read or not, and never thrown over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const period = readPeriod(typed);
        expect(period === null || parsePeriod(period).text === period).toBe(true);
      }),
    );
  });
});
