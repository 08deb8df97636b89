import { describe, expect, test } from '@jest/globals';
import type { Sample } from './documents.ts';
import { earlierOf, periodOf, valueOf } from './sample-words.ts';

type Value = NonNullable<Sample['value']>;

const quantity = (value: string, unit: string, qualifier: Value['qualifier'] = 'exactly'): Value => ({
  qualifier,
  value,
  lower: value,
  upper: qualifier === 'exactly' ? value : null,
  unit,
  wording: null,
});

const LEVEL = {
  comparisonBasis: 'none',
  comparisonForm: 'level',
  direction: 'level',
  basePeriod: null,
  earlier: null,
  earlierDirection: null,
  before: null,
  grade: null,
  previous: null,
  period: '2022-Q1',
} as const;

const sample = (given: Partial<Sample>): Sample => ({ ...LEVEL, ...given }) as Sample;

const change = (value: string, direction: 'up' | 'down', given: Partial<Sample> = {}): Sample =>
  sample({
    value: quantity(value, 'percent'),
    comparisonBasis: 'cumulative_yoy',
    comparisonForm: 'percent_change',
    direction,
    basePeriod: '2021-01/2021-05',
    ...given,
  });

describe('a figure that would be written', () => {
  test.each([
    ['189065125905', '189,065,125,905元人民币', '189,065,125,905 CNY'],
    ['86088258010', '86,088,258,010元人民币', '86,088,258,010 CNY'],
    ['20000', '20,000元人民币', '20,000 CNY'],
    ['5.1234567891', '5.1234567891元人民币', '5.1234567891 CNY'],
  ])('of %s yuan shows all its digits', (value, zh, en) => {
    const shown = sample({ value: quantity(value, 'CNY') });
    expect([valueOf(shown, 'zh-CN'), valueOf(shown, 'en')]).toEqual([zh, en]);
  });

  test('says how sure its amount is', () => {
    const shown = sample({ value: quantity('6000000', 'USD', 'more_than') });
    expect([valueOf(shown, 'zh-CN'), valueOf(shown, 'en')]).toEqual(['逾6,000,000美元', 'more than 6,000,000 USD']);
  });

  test('that is a change says which way it goes and what it is compared with', () => {
    expect(valueOf(change('27.5', 'down'), 'zh-CN')).toBe('累计同比下降27.5%（基期：2021年1—5月）');
    expect(valueOf(change('27.5', 'up'), 'zh-CN')).toMatch(/^累计同比增长27\.5%/);
    expect(valueOf(change('27.5', 'down'), 'en')).toMatch(/^down 27\.5% .*2021\)$/);
  });

  test('shows what it supersedes as that was reported', () => {
    const level = sample({
      value: quantity('7', 'USD'),
      earlier: quantity('6', 'USD', 'more_than'),
      earlierDirection: 'level',
      before: '6',
    });
    expect(earlierOf(level, 'zh-CN')).toBe('逾6美元');
    const fall = change('3', 'up', { earlier: quantity('3', 'percent'), earlierDirection: 'down', before: '3' });
    expect(earlierOf(fall, 'zh-CN')).toMatch(/^累计同比下降3%/);
    expect(earlierOf(sample({ value: quantity('7', 'USD') }), 'en')).toBeNull();
  });

  test('that is a grade shows the one that it replaces', () => {
    const grade = sample({ grade: '7', before: '6', value: null, direction: null, period: '2022-03-11' });
    expect([valueOf(grade, 'en'), earlierOf(grade, 'en'), periodOf(grade, 'zh-CN')]).toEqual([
      '7',
      '6',
      '2022年3月11日',
    ]);
    expect(periodOf({ period: null }, 'en')).toBe('');
  });

  test('names its period in the language of the reader', () => {
    expect([periodOf(sample({}), 'zh-CN'), periodOf(sample({}), 'en')]).toEqual(['2022年第一季度', 'Q1 2022']);
  });
});
