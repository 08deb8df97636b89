import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from '../errors/index.ts';
import { AMOUNT_LIMITS, STORED_LIMITS, bounds, contains, quantity } from './index.ts';
import { quantities } from './testing/arbitraries.ts';
import type { QuantityInput, QuantityLimits } from './types.ts';

const usd = (input: Omit<QuantityInput, 'unit'>, limits?: QuantityLimits) =>
  quantity({ ...input, unit: 'USD' }, limits ? { path: 'amount', limits } : { path: 'amount' });

function refusalOf(work: () => unknown): Pick<DomainError, 'code' | 'reason' | 'path'> {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, reason: error.reason, path: error.path };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the bounds that a qualifier carries', () => {
  test.each([
    ['exactly', '[27, 27]'],
    ['about', '[24.3, 29.7]'],
    ['more_than', '(27, +)'],
    ['at_least', '[27, +)'],
    ['less_than', '(-, 27)'],
    ['at_most', '(-, 27]'],
    ['almost', '[24.3, 27)'],
  ] as const)('%s 27 is %s', (qualifier, expected) => {
    const { lower, upper, lowerOpen, upperOpen } = bounds(usd({ qualifier, value: '27' }));
    const text = `${lowerOpen || lower === null ? '(' : '['}${lower ?? '-'}, ${upper ?? '+'}${upperOpen || upper === null ? ')' : ']'}`;
    expect(text).toBe(expected);
  });

  test('almost a negative number falls short of it towards zero', () => {
    expect(bounds(usd({ qualifier: 'almost', value: '-10' }))).toEqual({
      lower: '-10',
      upper: '-9',
      lowerOpen: true,
      upperOpen: false,
    });
  });

  test('between is what its two bounds say', () => {
    expect(bounds(usd({ qualifier: 'between', lower: '3', upper: '5' }))).toMatchObject({ lower: '3', upper: '5' });
  });

  test('a share of more than 60 per cent may carry the whole as its upper bound', () => {
    expect(usd({ qualifier: 'more_than', value: '60', upper: '100' })).toMatchObject({ lower: '60', upper: '100' });
  });

  test("a source's own tolerance is kept", () => {
    expect(usd({ qualifier: 'about', value: '100', lower: '99', upper: '101' })).toMatchObject({
      lower: '99',
      upper: '101',
    });
  });

  test('the value lies within its bounds or at the end that the qualifier names', () => {
    fc.assert(
      fc.property(quantities(), (q) => {
        if (q.value === null) return;
        const atItsEnd = q.value === q.lower || q.value === q.upper;
        expect(contains(q, q.value) || atItsEnd).toBe(true);
        expect(contains(q, q.value)).toBe(!['more_than', 'less_than', 'almost'].includes(q.qualifier));
      }),
    );
  });

  test('something is always allowed by a quantity', () => {
    fc.assert(
      fc.property(quantities(), (q) => {
        const lower = Number(q.lower ?? Number(q.upper) - 1);
        const upper = Number(q.upper ?? Number(q.lower) + 1);
        expect(contains(q, String((lower + upper) / 2))).toBe(true);
      }),
    );
  });
});

describe('what is kept of the input', () => {
  test('numbers are written one way and the wording stays', () => {
    expect(usd({ qualifier: 'more_than', value: '0060.50', wording: ' more than 60.5 ' })).toEqual({
      qualifier: 'more_than',
      value: '60.5',
      lower: '60.5',
      upper: null,
      unit: 'USD',
      wording: 'more than 60.5',
    });
  });

  test('negative zero is zero', () => {
    expect(usd({ qualifier: 'exactly', value: '-0.0' }).value).toBe('0');
  });

  test('where nothing negative is possible, less than 1 begins at zero', () => {
    expect(usd({ qualifier: 'less_than', value: '1' }, AMOUNT_LIMITS)).toMatchObject({
      lower: '0',
      upper: '1',
      qualifier: 'less_than',
    });
  });

  test('building from what was built gives the same', () => {
    fc.assert(
      fc.property(quantities(), (q) => {
        expect(quantity(q)).toEqual(q);
      }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['text that is no number', { qualifier: 'exactly', value: 'six' }, 'DECIMAL_INVALID', 'amount.value'],
    ['an exponent', { qualifier: 'exactly', value: '1e9' }, 'DECIMAL_INVALID', 'amount.value'],
    ['endless text', { qualifier: 'exactly', value: '1'.repeat(1_000_000) }, 'DECIMAL_INVALID', 'amount.value'],
    [
      'a bound that is no number',
      { qualifier: 'between', lower: '1', upper: 'NaN' },
      'DECIMAL_INVALID',
      'amount.upper',
    ],
    ['no value', { qualifier: 'about' }, 'QUANTITY_VALUE_NEEDED', 'amount.value'],
    ['a range without its upper bound', { qualifier: 'between', lower: '1' }, 'QUANTITY_BOUNDS_NEEDED', 'amount'],
    [
      'a range with a single value',
      { qualifier: 'between', value: '2', lower: '1', upper: '3' },
      'QUANTITY_BOUNDS_NEEDED',
      'amount',
    ],
    ['a reversed range', { qualifier: 'between', lower: '5', upper: '3' }, 'QUANTITY_BOUNDS', 'amount'],
    [
      'a value outside its bounds',
      { qualifier: 'about', value: '9', lower: '1', upper: '3' },
      'QUANTITY_BOUNDS',
      'amount',
    ],
    [
      'exactness with a tolerance',
      { qualifier: 'exactly', value: '2', lower: '1', upper: '3' },
      'QUANTITY_BOUNDS',
      'amount',
    ],
    ['more than 5 that begins at 4', { qualifier: 'more_than', value: '5', lower: '4' }, 'QUANTITY_BOUNDS', 'amount'],
    ['more than 5 that ends at 5', { qualifier: 'more_than', value: '5', upper: '5' }, 'QUANTITY_BOUNDS', 'amount'],
    ['almost nothing', { qualifier: 'almost', value: '0' }, 'QUANTITY_BOUNDS', 'amount'],
    [
      'too long a wording',
      { qualifier: 'exactly', value: '1', wording: 'x'.repeat(501) },
      'TEXT_TOO_LONG',
      'amount.wording',
    ],
  ] as const)('%s', (_, input, reason, path) => {
    expect(refusalOf(() => usd(input))).toEqual({ code: 'BAD_INPUT', reason, path });
  });

  test.each([
    ['a negative amount', { qualifier: 'exactly', value: '-1' }, 'QUANTITY_NEGATIVE'],
    ['less than nothing', { qualifier: 'less_than', value: '0' }, 'QUANTITY_NEGATIVE'],
    ['a range below zero', { qualifier: 'between', lower: '-5', upper: '-3' }, 'QUANTITY_NEGATIVE'],
    ['an amount of 22 digits', { qualifier: 'exactly', value: '1000000000000000000000' }, 'QUANTITY_TOO_LARGE'],
    ['eleven decimals', { qualifier: 'exactly', value: '0.00000000001' }, 'QUANTITY_TOO_PRECISE'],
  ] as const)('%s, where the caller says so', (_, input, reason) => {
    expect(refusalOf(() => usd(input, AMOUNT_LIMITS))).toEqual({ code: 'BAD_INPUT', reason, path: 'amount' });
    expect(() => usd(input)).not.toThrow();
  });

  test('the largest and the finest number that can be stored are taken', () => {
    const value = `${'9'.repeat(21)}.${'9'.repeat(10)}`;
    expect(usd({ qualifier: 'exactly', value }, STORED_LIMITS).value).toBe(value);
  });

  test('a unit that nobody knows', () => {
    expect(
      refusalOf(() => quantity({ qualifier: 'exactly', value: '1', unit: 'bananas' }, { path: 'value' })),
    ).toMatchObject({ reason: 'UNKNOWN_UNIT', path: 'value.unit' });
  });
});
