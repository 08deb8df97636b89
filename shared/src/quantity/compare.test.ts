import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bounds, compare, contains, exactly, intersect, overlaps, quantity } from './index.ts';
import { quantities, widened } from './testing/arbitraries.ts';
import type { Quantity, QuantityInput } from './types.ts';

const percent = (qualifier: QuantityInput['qualifier'], value: string): Quantity =>
  quantity({ qualifier, value, unit: 'percent' });

describe('how two reports of the same thing stand to each other', () => {
  test.each([
    ['exactly', '27', 'exactly', '27.0', 'agree'],
    ['more_than', '40', 'more_than', '40', 'agree'],
    ['more_than', '60', 'almost', '66.67', 'compatible'],
    ['about', '66.67', 'almost', '66.67', 'compatible'],
    ['exactly', '66.67', 'almost', '66.67', 'compatible'],
    ['more_than', '40', 'at_least', '40', 'compatible'],
    ['more_than', '40', 'less_than', '40', 'conflict'],
    ['at_least', '40', 'less_than', '40', 'conflict'],
    ['exactly', '27', 'exactly', '28', 'conflict'],
    ['more_than', '60', 'about', '40', 'conflict'],
  ] as const)('%s %s and %s %s: %s', (left, leftValue, right, rightValue, expected) => {
    const [a, b] = [percent(left, leftValue), percent(right, rightValue)];
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });

  test('values in different units are not compared', () => {
    expect(() => compare(percent('exactly', '1'), exactly('1', 'times'))).toThrow('UNIT_MISMATCH');
  });

  test('a report agrees with itself and is compatible with a wider one', () => {
    fc.assert(
      fc.property(quantities(), (q) => {
        expect(compare(q, q)).toBe('agree');
        expect(compare(q, widened(q))).toBe('compatible');
      }),
    );
  });

  test('reports conflict exactly when no interval is left between them', () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        expect(compare(a, b) === 'conflict').toBe(intersect(bounds(a), bounds(b)) === null);
      }),
    );
  });
});

describe('what two intervals have in common', () => {
  test('more than 60 and almost two thirds leave what is above 60.003 and below two thirds', () => {
    expect(intersect(bounds(percent('more_than', '60')), bounds(percent('almost', '66.67')))).toEqual({
      lower: '60.003',
      upper: '66.67',
      lowerOpen: false,
      upperOpen: true,
    });
  });

  test('a single number that the other only just leaves out is what they have in common', () => {
    expect(intersect(bounds(percent('exactly', '66.67')), bounds(percent('almost', '66.67')))).toEqual({
      lower: '66.67',
      upper: '66.67',
      lowerOpen: false,
      upperOpen: false,
    });
  });

  test('intervals apart have nothing in common', () => {
    expect(overlaps(bounds(percent('exactly', '1')), bounds(percent('exactly', '2')))).toBe(false);
  });

  test('a number is in the intersection when it is in both', () => {
    fc.assert(
      fc.property(quantities(), quantities(), fc.integer({ min: 0, max: 1_000_000 }), (a, b, number) => {
        const both = contains(a, String(number)) && contains(b, String(number));
        const common = intersect(bounds(a), bounds(b));
        expect(!both || common !== null).toBe(true);
        const inside =
          common !== null &&
          (common.lower === null || number >= Number(common.lower)) &&
          (common.upper === null || number <= Number(common.upper));
        expect(!both || inside).toBe(true);
      }),
    );
  });
});
