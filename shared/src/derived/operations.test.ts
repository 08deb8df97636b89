import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Decimal } from '../decimal/decimal.ts';
import { parsePeriod } from '../period/period.ts';
import { quantity } from '../quantity/quantity.ts';
import { decimalTexts, quantities } from '../quantity/testing/arbitraries.ts';
import { share, sumOverPeriods, sumOverSectors, yearOnYear } from './operations.ts';
import { point, usd } from './testing/terms.ts';

const YEAR = parsePeriod('2022');

describe('Year on year', () => {
  test('carries the bounds of both along and opens its arithmetic', () => {
    const derived = yearOnYear(point('2022-Q1', usd('12000000', 'about')), point('2021-Q1', usd('10000000')));
    expect(derived.result).toMatchObject({
      form: 'percent_change',
      direction: 'up',
      value: { qualifier: 'about', value: '20', lower: '8', upper: '32' },
      arithmetic: [
        { of: 'value', expression: '(12,000,000 ÷ 10,000,000 − 1) × 100 = 20 %' },
        { of: 'lower', expression: '(10,800,000 ÷ 10,000,000 − 1) × 100 = 8 %' },
        { of: 'upper', expression: '(13,200,000 ÷ 10,000,000 − 1) × 100 = 32 %' },
      ],
    });
    expect(derived.terms.map(({ period }) => period.text)).toEqual(['2022-Q1', '2021-Q1']);
  });

  test('of "more than" says "more than", and has no line for a value that was never said', () => {
    const { result } = yearOnYear(point('2022-Q1', usd('6000000', 'more_than')), point('2021-Q1', usd('2000000')));
    expect(result).toMatchObject({ direction: 'up', value: { qualifier: 'more_than', value: '200', upper: null } });
    expect(result?.arithmetic.map(({ of }) => of)).toEqual(['lower']);
  });

  test('of a fall is written without a sign', () => {
    const { result } = yearOnYear(point('2022-03', usd('73')), point('2021-03', usd('100')));
    expect(result).toMatchObject({ direction: 'down', value: { qualifier: 'exactly', value: '27' } });
  });

  test('that may be a rise or a fall is the multiple, because its direction is not known', () => {
    const { result } = yearOnYear(point('2022-03', usd('100', 'about')), point('2021-03', usd('100')));
    expect(result).toMatchObject({ form: 'multiple', value: { lower: '0.9', upper: '1.1', unit: 'times' } });
  });

  test('of a tiny base says so, and so does one of sources that disagree', () => {
    const [now, before] = [point('2022-Q1', usd('6000000')), point('2021-Q1', usd('166667'), { relation: 'conflict' })];
    expect(yearOnYear(now, before).result?.notes).toEqual(['tiny_base', 'term_in_conflict']);
  });

  test('calls a base tiny by what is counted, so that three companies are and a hundred are not', () => {
    const notes = (value: string): readonly string[] | undefined => {
      const companies = quantity({ qualifier: 'exactly', value, unit: 'companies' });
      return yearOnYear(point('2022-Q1', companies), point('2021-Q1', companies)).result?.notes;
    };
    expect(notes('3')).toEqual(['tiny_base']);
    expect(notes('100')).toEqual([]);
  });

  test('is as settled as the less settled of its two figures', () => {
    const now = point('2022-03', usd('120000000'), { status: 'provisional' });
    expect(yearOnYear(now, point('2021-03', usd('100000000'))).result?.status).toBe('provisional');
  });

  test.each([
    ['gap', point('2021-03', null), { missing: ['2021-03'] }],
    ['period_mismatch', point('2021-04', usd('100')), {}],
    ['period_mismatch', point('2021-03', usd('100'), { sector: '85' }), {}],
    ['kind_mixed', point('2021-01/2021-03', usd('100')), {}],
    ['kind_mixed', point('2021-01/2021-02', usd('100')), {}],
    ['currency_mismatch', point('2021-03', quantity({ qualifier: 'exactly', value: '1', unit: 'CNY' })), {}],
    ['unit_mismatch', point('2021-03', quantity({ qualifier: 'exactly', value: '1', unit: 'companies' })), {}],
    ['indicator_mismatch', point('2021-03', usd('100'), { indicator: 'imports' }), {}],
    ['base_not_positive', point('2021-03', usd('0')), {}],
    ['mixed_vintages', point('2021-03', usd('100'), { standsTo: '2022-04-01T00:00:00.000Z' }), {}],
  ] as const)('is refused for %s', (refusal, before, told) => {
    const derived = yearOnYear(point('2022-03', usd('120')), before);
    expect(derived).toMatchObject({ refusal, result: null, ...told });
  });
});

describe('A share', () => {
  test('of a chapter in all goods is in per cent, and never more than the whole', () => {
    const part = point('2022-Q1', usd('30', 'more_than'), { sector: '85' });
    expect(share(part, point('2022-Q1', usd('120'))).result).toMatchObject({
      form: 'share_percent',
      value: { qualifier: 'more_than', value: '25', upper: '100', unit: 'percent' },
      arithmetic: [{ of: 'lower', expression: '30 ÷ 120 × 100 = 25 %' }],
    });
  });

  test.each([
    ['whole_not_wider', point('2022-Q1', usd('120'), { sector: '84' })],
    ['whole_not_wider', point('2022-Q1', usd('120'), { sector: '85' })],
    ['part_exceeds_whole', point('2022-Q1', usd('20'))],
    ['period_mismatch', point('2022-Q2', usd('120'))],
    ['gap', point('2022-Q1', null)],
  ] as const)('is refused for %s', (refusal, whole) => {
    const part = point('2022-Q1', usd('30'), { sector: '85' });
    expect(share(part, whole)).toMatchObject({ refusal, result: null });
  });
});

describe('A sum', () => {
  const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];

  test('of four quarters is the year, as sure as the least sure of them', () => {
    const parts = quarters.map((quarter, index) => point(quarter, usd('6', index === 0 ? 'more_than' : 'exactly')));
    expect(sumOverPeriods(parts, YEAR).result).toMatchObject({
      value: { qualifier: 'more_than', value: '24' },
      arithmetic: [{ of: 'lower', expression: '6 + 6 + 6 + 6 = 24' }],
    });
  });

  test('with a gap stays a gap, and says which', () => {
    const parts = quarters.map((quarter) => point(quarter, quarter === '2022-Q3' ? null : usd('6')));
    expect(sumOverPeriods(parts, YEAR)).toMatchObject({ result: null, refusal: 'gap', missing: ['2022-Q3'] });
  });

  test('takes no quarter twice, and no quarter beside a cumulative figure', () => {
    const twice = [point('2022-Q1', usd('1')), point('2022-Q1', usd('1'))];
    expect(sumOverPeriods(twice, YEAR).refusal).toBe('overlapping_periods');
    const mixed = [point('2022-Q1', usd('1')), point('2022-01/2022-06', usd('1'))];
    expect(sumOverPeriods(mixed, YEAR).refusal).toBe('kind_mixed');
  });

  test('over sectors takes none that lies within another', () => {
    const [chapter, heading] = ['85', '8517'].map((sector) => ({ ...point('2022-Q1', usd('3'), { sector }), sector }));
    const other = { ...point('2022-Q1', usd('4'), { sector: '84' }), sector: '84' };
    if (!chapter || !heading) throw new Error('both are there');
    const period = parsePeriod('2022-Q1');
    expect(sumOverSectors([chapter, heading], period).refusal).toBe('overlapping_sectors');
    expect(sumOverSectors([chapter, other], period).result?.value.value).toBe('7');
    expect(sumOverSectors([chapter, { ...other, term: null }], period)).toMatchObject({
      refusal: 'gap',
      missing: ['84'],
    });
  });

  test('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(fc.array(quantities(), { minLength: 4, maxLength: 4 }), (values) => {
        const parts = values.map((value, index) => point(quarters[index] ?? '', value));
        expect(sumOverPeriods(parts.toReversed(), YEAR)).toEqual(sumOverPeriods(parts, YEAR));
      }),
    );
  });
});

describe('Whatever was reported', () => {
  test('a year on year change holds the change between any two numbers that the reports allow', () => {
    const amounts = quantities('USD', ['exactly', 'about', 'almost', 'between']);
    const within = ({ lower, upper }: { lower: string | null; upper: string | null }, at: number) =>
      new Decimal(lower ?? 0).plus(new Decimal(upper ?? 0).minus(lower ?? 0).times(at));
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 0.5, 1), (now, before, a, b) => {
        const { result } = yearOnYear(point('2022-03', now), point('2021-03', before));
        if (!result) throw new Error('positive amounts have a ratio');
        const factor = within(now, a).dividedBy(within(before, b));
        const percent = factor.minus(1).times(100);
        const number = result.form === 'multiple' ? factor : result.direction === 'down' ? percent.negated() : percent;
        expect(number.gte(result.value.lower ?? 0)).toBe(true);
        expect(number.lte(result.value.upper ?? 0)).toBe(true);
      }),
    );
  });

  test('a share lies between nothing and the whole', () => {
    fc.assert(
      fc.property(decimalTexts(1, 1_000), decimalTexts(1, 1_000), (a, b) => {
        const derived = share(point('2022', usd(a, 'about'), { sector: '85' }), point('2022', usd(b, 'about')));
        const { lower, upper } = derived.result?.value ?? { lower: '0', upper: '0' };
        const isWithin = Number(lower) >= 0 && Number(upper) <= 100;
        const isRefused = derived.refusal === 'part_exceeds_whole';
        expect({ isWithin, isRefused }).toEqual({ isWithin: true, isRefused: derived.result === null });
      }),
    );
  });
});
