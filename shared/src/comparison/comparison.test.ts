import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Decimal } from '../decimal/index.ts';
import { bounds, contains, exactly, quantity } from '../quantity/index.ts';
import { decimalTexts } from '../quantity/testing/arbitraries.ts';
import type { Quantity, QuantityInput } from '../quantity/types.ts';
import { change, changeFactor, comparison, formatChange, impliedBase, reportedMultiple } from './index.ts';
import type { Comparison } from './types.ts';

const FALL: Comparison = { basis: 'previous_period', form: 'percent_change', direction: 'down', basePeriod: '2022-02' };
const MULTIPLE: Comparison = { basis: 'yoy', form: 'multiple', direction: 'up', basePeriod: '2021-Q1' };
const LEVEL: Comparison = { basis: 'none', form: 'level', direction: 'level', basePeriod: null };
const SHARE: Comparison = { basis: 'share', form: 'share_percent', direction: 'level', basePeriod: null };

const percent = (qualifier: QuantityInput['qualifier'], value: string): Quantity =>
  quantity({ qualifier, value, unit: 'percent' });
const claims = quantity({ qualifier: 'more_than', value: '6000000', unit: 'USD', wording: 'more than $6 million' });
const sixfold = change(reportedMultiple('36', 'around 36 times more than a year earlier', true), MULTIPLE);

describe('a comparison', () => {
  test.each([FALL, MULTIPLE, LEVEL, SHARE, { ...FALL, basis: 'unspecified', basePeriod: null } as const])(
    'of %j fits together',
    (given) => {
      expect(comparison(given)).toEqual(given);
    },
  );

  test.each([
    ['a level that goes down', { ...LEVEL, direction: 'down' }],
    ['a level with a base', { ...LEVEL, basePeriod: '2022-02' }],
    ['a level compared year on year', { ...LEVEL, basis: 'yoy' }],
    ['a share written as a change', { ...SHARE, form: 'percent_change' }],
    ['a share that goes up', { ...SHARE, direction: 'up' }],
    ['a change against nothing', { ...FALL, basis: 'none' }],
    ['a base period for a base that was not stated', { ...FALL, basis: 'unspecified' }],
  ] as const)('%s is refused', (_, given) => {
    expect(() => comparison(given, 'comparison')).toThrow('COMPARISON_INCONSISTENT at comparison');
  });

  test('a base period that is none is refused where it stands', () => {
    expect(() => comparison({ ...FALL, basePeriod: '2022-13' }, 'comparison')).toThrow(
      'PERIOD_INVALID at comparison.basePeriod',
    );
  });
});

describe('a change', () => {
  test('a fall of more than 40 per cent is at most the whole', () => {
    expect(change(percent('more_than', '40'), FALL).value).toMatchObject({ lower: '40', upper: '100' });
    expect(change(percent('about', '98'), FALL).value).toMatchObject({ lower: '88.2', upper: '100' });
    expect(change(percent('more_than', '40'), { ...FALL, direction: 'up' }).value.upper).toBeNull();
  });

  test.each([
    ['a fall of 120 per cent', percent('exactly', '120'), FALL, 'COMPARISON_FALL_OVER_100'],
    ['a fall of more than everything', percent('more_than', '100'), FALL, 'COMPARISON_FALL_OVER_100'],
    ['a share of 101 per cent', percent('exactly', '101'), SHARE, 'SHARE_OVER_100'],
    ['a change in dollars', exactly('27', 'USD'), FALL, 'COMPARISON_UNIT'],
    ['a multiple in per cent', percent('exactly', '36'), MULTIPLE, 'COMPARISON_UNIT'],
    ['a change with a sign', percent('exactly', '-27'), FALL, 'QUANTITY_NEGATIVE'],
  ] as const)('%s is refused', (_, value, given, reason) => {
    expect(() => change(value, given, 'value')).toThrow(`${reason} at value`);
  });

  test.each([
    ['fell 27 per cent', change(percent('exactly', '27'), FALL), '0.73', '0.73'],
    ['rose 27 per cent', change(percent('exactly', '27'), { ...FALL, direction: 'up' }), '1.27', '1.27'],
    ['fell more than 40 per cent', change(percent('more_than', '40'), FALL), '0', '0.6'],
    ['stayed level', change(percent('exactly', '0'), { ...FALL, direction: 'level' }), '1', '1'],
    ['doubled', change(exactly('2', 'times'), MULTIPLE), '2', '2'],
    ['halved', change(exactly('2', 'times'), { ...MULTIPLE, direction: 'down' }), '0.5', '0.5'],
  ])('what %s is now a multiple of what it was', (_, given, lower, upper) => {
    expect(changeFactor(given)).toMatchObject({ lower, upper });
  });

  test('levels and shares are no multiple of anything', () => {
    expect(changeFactor(change(claims, LEVEL))).toBeNull();
    expect(changeFactor(change(percent('less_than', '1'), SHARE))).toBeNull();
  });
});

describe('"36 times" and "36 times more"', () => {
  test('are both read as about 36 with their wording kept', () => {
    for (const [wording, more] of [
      ['36 times', false],
      ['36 times more', true],
    ] as const) {
      expect(reportedMultiple('36', wording, more)).toMatchObject({
        qualifier: 'about',
        value: '36',
        unit: 'times',
        wording,
      });
    }
  });

  test('a limit of "times more" is shown as the number that was said', () => {
    const almost = quantity({ qualifier: 'almost', value: '3', upper: '4', unit: 'times', wording: '增长近3倍' });
    const { basis, form, direction } = { ...MULTIPLE, basis: 'unspecified' } as const;
    const given = change(almost, { basis, form, direction, basePeriod: null });
    expect(formatChange(given, 'zh-CN')).toBe('近3倍（未说明基期）');
    expect(formatChange(given, 'en')).toBe('almost 3 times (base not stated)');
    expect(() => quantity({ ...almost, upper: '4.5' })).toThrow('QUANTITY_BOUNDS');
    expect(() => quantity({ ...almost, unit: 'percent' })).toThrow('QUANTITY_BOUNDS');
  });

  test('the bounds of "times more" hold the strict reading of one more', () => {
    fc.assert(
      fc.property(decimalTexts(1, 1_000_000), (value) => {
        const strict = new Decimal(value).plus(1).toFixed();
        expect(contains(reportedMultiple(value, 'times more', true), strict)).toBe(true);
      }),
    );
  });
});

describe('the base that a level and its change imply', () => {
  test('more than 6 million at about 36 times is a tiny base of about 0.17 million', () => {
    expect(impliedBase(claims, sixfold)).toEqual({
      base: expect.objectContaining({ qualifier: 'more_than', lower: '151515.1515151515', upper: null, unit: 'USD' }),
      central: '166666.67',
      tinyBase: true,
      threshold: '1000000',
    });
  });

  test.each([
    ['amounts of money, by the worth of their currency', 'USD', '6000000', true],
    ['euros', 'EUR', '6000000', true],
    ['large amounts', 'USD', '60000000', false],
    ['yuan', 'CNY', '300000000', true],
    ['many yuan', 'CNY', '400000000', false],
    ['yen', 'JPY', '3000000000', true],
    ['many yen', 'JPY', '4000000000', false],
    ['won', 'KRW', '30000000000', true],
    ['a currency that is not known to be worth less', 'XAF', '60000000', false],
    ['companies', 'companies', '340', true],
    ['companies by the dozen', 'companies', '400', false],
    ['cases', 'count', '340', true],
    ['cases by the thousand', 'count', '60000', false],
    ['participants', 'participants', '400', false],
    ['a rate', 'percent', '30', true],
    ['a rate that was no trifle', 'percent', '72', false],
  ])('36 times are told of a tiny base by what is counted: %s', (_, unit, level, isTiny) => {
    expect(impliedBase(exactly(level, unit), change(exactly('36', 'times'), MULTIPLE))?.tinyBase).toBe(isTiny);
  });

  test('the threshold is the caller’s to state', () => {
    expect(impliedBase(claims, sixfold, '100000')?.tinyBase).toBe(false);
  });

  test('there is none for a level, a share or a fall to nothing', () => {
    expect(impliedBase(claims, change(claims, LEVEL))).toBeNull();
    expect(impliedBase(claims, change(percent('exactly', '1'), SHARE))).toBeNull();
    expect(impliedBase(claims, change(percent('exactly', '100'), FALL))).toBeNull();
  });

  test('the true base lies within the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 99 }), (base, fell) => {
        const now = new Decimal(base).times(100 - fell).dividedBy(100);
        const implied = impliedBase(exactly(now.toFixed(), 'USD'), change(percent('about', String(fell)), FALL));
        expect(implied && contains(implied.base, String(base))).toBe(true);
        expect(implied && bounds(implied.base).lower).not.toBeNull();
      }),
    );
  });
});

describe('a change in words', () => {
  test.each([
    [
      change(percent('exactly', '27'), FALL),
      '环比下降27%（基期：2022年2月）',
      'down 27% on the period before (February 2022)',
    ],
    [sixfold, '同比约36倍（基期：2021年第一季度）', 'about 36 times year on year (Q1 2021)'],
    [
      change(percent('exactly', '98'), { ...FALL, basis: 'unspecified', basePeriod: null }),
      '下降98%（未说明基期）',
      'down 98% (base not stated)',
    ],
    [
      change(percent('exactly', '0'), { ...FALL, direction: 'level' }),
      '环比持平（基期：2022年2月）',
      'unchanged on the period before (February 2022)',
    ],
    [
      change(exactly('3', 'times'), { ...MULTIPLE, direction: 'down' }),
      '同比降至3分之一（基期：2021年第一季度）',
      'down by a factor of 3 year on year (Q1 2021)',
    ],
    [change(percent('less_than', '1'), SHARE), '不足1%', 'less than 1%'],
  ])('%# names what it is compared with', (given, zh, en) => {
    expect(formatChange(given, 'zh-CN')).toBe(zh);
    expect(formatChange(given, 'en')).toBe(en);
  });
});
