import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Decimal } from '../decimal/index.ts';
import { add, bounds, contains, divide, exactly, multiply, quantity, scale, subtract, sum } from './index.ts';
import { AMOUNT_LIMITS } from './limits.ts';
import { quantities, widened } from './testing/arbitraries.ts';
import type { Quantity, QuantityInput } from './types.ts';

const usd = (qualifier: QuantityInput['qualifier'], value: string): Quantity =>
  quantity({ qualifier, value, unit: 'USD' }, { limits: AMOUNT_LIMITS });

const operations = [
  ['adding', add, (a: Decimal, b: Decimal) => a.plus(b)],
  ['taking away', subtract, (a: Decimal, b: Decimal) => a.minus(b)],
  ['multiplying', (a: Quantity, b: Quantity) => multiply(a, b, 'USD'), (a: Decimal, b: Decimal) => a.times(b)],
  ['dividing', (a: Quantity, b: Quantity) => divide(a, b, 'times'), (a: Decimal, b: Decimal) => a.dividedBy(b)],
] as const;

/** Reported quantities, and differences of them, which may lie below zero or be open on both sides; never plain zero. */
const operands = fc
  .oneof(
    quantities(),
    fc.tuple(quantities(), quantities()).map(([a, b]) => subtract(a, b)),
  )
  .filter(({ lower, upper }) => lower !== '0' || upper !== '0');

/** Some numbers that a quantity allows: near its ends and between them. */
function samples(q: Quantity): string[] {
  const lower = q.lower === null ? new Decimal(q.upper ?? 0).minus(7) : new Decimal(q.lower);
  const upper = q.upper === null ? lower.plus(7) : new Decimal(q.upper);
  const inside = [0, 0.001, 0.5, 0.999, 1].map((part) => lower.plus(upper.minus(lower).times(part)));
  return inside.map((number) => number.toFixed()).filter((number) => contains(q, number));
}

/** Whether every number that the inner quantity allows by its bounds lies within the outer one's bounds. */
function within(inner: Quantity, outer: Quantity): boolean {
  const lower = outer.lower === null || (inner.lower !== null && new Decimal(inner.lower).gte(outer.lower));
  const upper = outer.upper === null || (inner.upper !== null && new Decimal(inner.upper).lte(outer.upper));
  return lower && upper;
}

describe('adding', () => {
  test('more than 6 million and about 2 million are more than 7.8 million, never a bare 8', () => {
    expect(add(usd('more_than', '6000000'), usd('about', '2000000'))).toEqual({
      qualifier: 'more_than',
      value: '7800000',
      lower: '7800000',
      upper: null,
      unit: 'USD',
      wording: null,
    });
  });

  test.each([
    ['exactly', 'exactly', 'exactly', '[8, 8]'],
    ['exactly', 'about', 'about', '[7.8, 8.2]'],
    ['exactly', 'almost', 'almost', '[7.8, 8)'],
    ['about', 'almost', 'about', '[7.2, 8.6]'],
    ['exactly', 'at_least', 'at_least', '[8, +]'],
    ['at_least', 'more_than', 'more_than', '(8, +]'],
    ['at_least', 'exactly', 'at_least', '[8, +]'],
    ['less_than', 'exactly', 'less_than', '[2, 8)'],
    ['at_most', 'at_most', 'at_most', '[0, 8]'],
    ['more_than', 'less_than', 'more_than', '(6, +]'],
  ] as const)('%s 6 and %s 2 are %s', (left, right, qualifier, expected) => {
    const result = add(usd(left, '6'), usd(right, '2'));
    const { lower, upper, lowerOpen, upperOpen } = bounds(result);
    expect(result.qualifier).toBe(qualifier);
    expect(`${lowerOpen ? '(' : '['}${lower ?? '-'}, ${upper ?? '+'}${upperOpen ? ')' : ']'}`).toBe(expected);
  });

  test('a range in a sum makes a range', () => {
    const range = quantity({ qualifier: 'between', lower: '1', upper: '2', unit: 'USD' });
    expect(add(range, usd('about', '10'))).toMatchObject({
      qualifier: 'between',
      value: null,
      lower: '10',
      upper: '13',
    });
  });

  test('a sum of nothing is exactly 0, and a sum of many adds all', () => {
    expect(sum([], 'USD')).toEqual(exactly('0', 'USD'));
    expect(sum([usd('exactly', '0.1'), usd('exactly', '0.2'), usd('exactly', '0.3')], 'USD')).toEqual(
      exactly('0.6', 'USD'),
    );
  });

  test('currencies and units are never mixed', () => {
    expect(() => add(exactly('1', 'USD'), exactly('1', 'CNY'))).toThrow('CURRENCY_MISMATCH');
    expect(() => sum([exactly('1', 'percent')], 'times')).toThrow('UNIT_MISMATCH');
  });

  test('a sum with anything that is not exact is never exact', () => {
    fc.assert(
      fc.property(fc.array(quantities(), { minLength: 1, maxLength: 6 }), (list) => {
        const exact = list.every((q) => q.qualifier === 'exactly');
        expect(sum(list, 'USD').qualifier === 'exactly').toBe(exact);
      }),
    );
  });

  test('an unbounded end stays unbounded', () => {
    fc.assert(
      fc.property(fc.array(quantities(), { minLength: 1, maxLength: 6 }), (list) => {
        const total = sum(list, 'USD');
        expect(total.upper === null).toBe(list.some((q) => q.upper === null));
      }),
    );
  });

  test('the order of adding does not matter', () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        expect(add(a, b)).toEqual(add(b, a));
      }),
    );
  });

  test('grouping does not move the bounds', () => {
    fc.assert(
      fc.property(quantities(), quantities(), quantities(), (a, b, c) => {
        const { lower, upper } = add(add(a, b), c);
        const other = add(a, add(b, c));
        expect([other.lower, other.upper]).toEqual([lower, upper]);
      }),
    );
  });
});

describe('taking away, multiplying and dividing', () => {
  test('taking away what may be more gives what may be less', () => {
    expect(subtract(usd('exactly', '10'), usd('at_least', '4'))).toMatchObject({
      qualifier: 'at_most',
      value: '6',
      lower: null,
    });
    expect(subtract(usd('at_least', '10'), usd('less_than', '4'))).toMatchObject({
      qualifier: 'more_than',
      value: '6',
    });
  });

  test('nothing is known of the difference of two open values, and it says so', () => {
    expect(subtract(usd('more_than', '10'), usd('more_than', '4'))).toMatchObject({
      qualifier: 'between',
      value: null,
      lower: null,
      upper: null,
    });
  });

  test('7.5 million as less than 1 per cent of the whole make a whole of more than 750 million', () => {
    const share = quantity({ qualifier: 'less_than', value: '1', unit: 'percent' }, { limits: AMOUNT_LIMITS });
    expect(divide(usd('exactly', '7500000'), scale(share, '0.01', 'times'), 'USD')).toMatchObject({
      qualifier: 'more_than',
      value: '750000000',
      upper: null,
    });
  });

  test('a ratio that had to be rounded is no longer exact, and holds the true one', () => {
    expect(divide(usd('exactly', '1'), usd('exactly', '3'), 'times')).toEqual({
      qualifier: 'about',
      value: '0.3333333333',
      lower: '0.3333333333',
      upper: '0.3333333334',
      unit: 'times',
      wording: null,
    });
    expect(divide(usd('exactly', '3'), usd('exactly', '3'), 'times')).toEqual(exactly('1', 'times'));
  });

  test('nothing is divided by zero', () => {
    expect(() => divide(usd('exactly', '1'), usd('exactly', '0'), 'times', 'base')).toThrow(
      'QUANTITY_DIVISION_BY_ZERO at base',
    );
  });

  test('dividing by what may lie on both sides of zero says nothing', () => {
    const around = quantity({ qualifier: 'between', lower: '-1', upper: '1', unit: 'USD' });
    expect(divide(usd('exactly', '1'), around, 'times')).toMatchObject({
      qualifier: 'between',
      lower: null,
      upper: null,
    });
  });

  test('negative factors turn the ends round', () => {
    expect(multiply(usd('more_than', '6'), exactly('-2', 'times'), 'USD')).toMatchObject({
      qualifier: 'less_than',
      value: '-12',
      lower: null,
    });
  });
});

describe.each(operations)('%s', (_, operate, operatePlainly) => {
  test('holds every result of numbers that its operands allow', () => {
    fc.assert(
      fc.property(operands, operands, (a, b) => {
        const result = operate(a, b);
        for (const x of samples(a)) {
          for (const y of samples(b).filter((number) => !new Decimal(number).isZero())) {
            const plain = operatePlainly(new Decimal(x), new Decimal(y)).toFixed();
            expect([plain, result, contains(result, plain)]).toEqual([plain, result, true]);
          }
        }
      }),
    );
  });

  test('is never narrower when an operand is wider', () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        expect(within(operate(a, b), operate(widened(a), b))).toBe(true);
        expect(within(operate(a, b), operate(a, widened(b)))).toBe(true);
      }),
    );
  });

  test('is exact only when both operands are', () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        if (operate(a, b).qualifier !== 'exactly') return;
        expect([a.qualifier, b.qualifier]).toEqual(['exactly', 'exactly']);
      }),
    );
  });

  test('keeps its value within its bounds', () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        const { value, lower, upper } = operate(a, b);
        if (value === null) return;
        expect(lower === null || new Decimal(lower).lte(value)).toBe(true);
        expect(upper === null || new Decimal(upper).gte(value)).toBe(true);
      }),
    );
  });
});
