import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { contains, divide, exactly, formatQuantity, quantity, roundForReading } from './index.ts';
import { quantities } from './testing/arbitraries.ts';
import type { QuantityInput } from './types.ts';

describe('a quantity in words', () => {
  test.each([
    [{ qualifier: 'more_than', value: '6000000', unit: 'USD' }, '逾600万美元', 'more than 6 million USD'],
    [{ qualifier: 'about', value: '1000', unit: 'companies' }, '约1,000家企业', 'about 1,000 companies'],
    [{ qualifier: 'exactly', value: '5', unit: 'companies' }, '5家企业', '5 companies'],
    [{ qualifier: 'exactly', value: '1', unit: 'companies' }, '1家企业', '1 company'],
    [{ qualifier: 'about', value: '36', unit: 'times' }, '约36倍', 'about 36 times'],
    [{ qualifier: 'less_than', value: '1', unit: 'percent' }, '不足1%', 'less than 1%'],
    [{ qualifier: 'almost', value: '66.67', unit: 'percent' }, '近三分之二', 'almost two thirds'],
    [{ qualifier: 'more_than', value: '33.33', unit: 'percent' }, '逾三分之一', 'more than one third'],
    [{ qualifier: 'almost', value: '33.34', unit: 'percent' }, '近三分之一', 'almost one third'],
    [{ qualifier: 'at_most', value: '33.34', unit: 'percent' }, '至多三分之一', 'at most one third'],
    [{ qualifier: 'at_least', value: '66.66', unit: 'percent' }, '至少三分之二', 'at least two thirds'],
    [{ qualifier: 'more_than', value: '16.66', unit: 'percent' }, '逾六分之一', 'more than one sixth'],
    [{ qualifier: 'less_than', value: '83.34', unit: 'percent' }, '不足六分之五', 'less than five sixths'],
    [{ qualifier: 'at_most', value: '33.33', unit: 'percent' }, '至多33.33%', 'at most 33.33%'],
    [{ qualifier: 'at_least', value: '66.67', unit: 'percent' }, '至少66.67%', 'at least 66.67%'],
    [{ qualifier: 'exactly', value: '66.67', unit: 'percent' }, '66.67%', '66.67%'],
    [{ qualifier: 'about', value: '66.7', unit: 'percent' }, '约66.7%', 'about 66.7%'],
    [{ qualifier: 'about', value: '66.67', unit: 'USD' }, '约66.67美元', 'about 66.67 USD'],
    [{ qualifier: 'exactly', value: '7500000', unit: 'USD' }, '750万美元', '7.5 million USD'],
    [{ qualifier: 'exactly', value: '7512345', unit: 'USD' }, '7,512,345美元', '7,512,345 USD'],
    [{ qualifier: 'exactly', value: '2750000000', unit: 'CNY' }, '27.5亿元人民币', '2.75 billion CNY'],
    [{ qualifier: 'at_least', value: '12000', unit: 'count' }, '至少1.2万', 'at least 12,000'],
    [{ qualifier: 'at_most', value: '0.25', unit: 'percent' }, '至多0.25%', 'at most 0.25%'],
    [
      { qualifier: 'between', lower: '3000000', upper: '5000000', unit: 'EUR' },
      '300万至500万欧元',
      'between 3 million and 5 million EUR',
    ],
    [{ qualifier: 'between', lower: '3', upper: '5', unit: 'percent' }, '3%至5%', 'between 3% and 5%'],
    [{ qualifier: 'exactly', value: '-1500000', unit: 'USD' }, '-150万美元', '-1.5 million USD'],
    [{ qualifier: 'exactly', value: '3200000000000', unit: 'CNY' }, '3.2万亿元人民币', '3.2 trillion CNY'],
  ] as const)('%j', (input: QuantityInput, zh, en) => {
    expect(formatQuantity(quantity(input), 'zh-CN')).toBe(zh);
    expect(formatQuantity(quantity(input), 'en')).toBe(en);
  });

  test('the unit can be left to the head of a column', () => {
    const amount = quantity({ qualifier: 'more_than', value: '6000000', unit: 'USD' });
    expect(formatQuantity(amount, 'en', { bare: true })).toBe('more than 6 million');
    expect(formatQuantity(amount, 'zh-CN', { bare: true })).toBe('逾600万');
  });

  test('a result of which nothing is known says so', () => {
    const nothing = {
      qualifier: 'between',
      value: null,
      lower: null,
      upper: null,
      unit: 'USD',
      wording: null,
    } as const;
    expect(formatQuantity(nothing, 'zh-CN')).toBe('不详');
    expect(formatQuantity(nothing, 'en')).toBe('unknown');
  });

  test('a computed value is read with as many digits as are asked for', () => {
    const base = divide(exactly('6000000', 'USD'), exactly('36', 'times'), 'USD');
    expect(formatQuantity(base, 'en', { significant: 2 })).toBe('about 170,000 USD');
    expect(formatQuantity(base, 'zh-CN', { significant: 2 })).toBe('约17万美元');
  });
});

describe('rounding for reading', () => {
  test.each([
    ['exactly', '123456', 'about', '123000'],
    ['exactly', '123000', 'exactly', '123000'],
    ['more_than', '127900', 'more_than', '127000'],
    ['at_least', '127900', 'at_least', '127000'],
    ['less_than', '127100', 'less_than', '128000'],
    ['at_most', '127100', 'at_most', '128000'],
    ['almost', '66.67', 'almost', '66.7'],
  ] as const)('%s %s becomes %s %s', (qualifier, value, roundedQualifier, roundedValue) => {
    expect(roundForReading(quantity({ qualifier, value, unit: 'USD' }), 3)).toMatchObject({
      qualifier: roundedQualifier,
      value: roundedValue,
    });
  });

  test('never claims more than was said', () => {
    fc.assert(
      fc.property(quantities(), fc.integer({ min: 1, max: 6 }), (q, digits) => {
        const rounded = roundForReading(q, digits);
        const ends = [q.lower, q.upper].filter((end) => end !== null);
        const lost = ends.filter((end) => contains(q, end) && !contains(rounded, end));
        expect(lost).toEqual([]);
      }),
    );
  });
});
