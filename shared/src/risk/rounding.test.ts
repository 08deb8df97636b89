import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { apportion, roundRange, roundScore } from './rounding.ts';

describe('Rounding of scores', () => {
  test('rounds the ends of a range outward and its middle to the nearest', () => {
    expect(roundRange({ lower: 12.349, central: 12.345, upper: 12.341 })).toEqual({
      lower: 12.34,
      central: 12.35,
      upper: 12.35,
    });
  });

  test('leaves numbers alone that have two decimals, whatever floating arithmetic makes of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (cents) => {
        const value = cents / 100;
        const range = roundRange({ lower: value, central: value, upper: value });
        expect(range).toEqual({ lower: value, central: value, upper: value });
      }),
    );
  });

  test('apportions so that parts add up to their total, and none is further off than a hundredth', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 12 }), (values) => {
        const total = roundScore(values.reduce((sum, value) => sum + value, 0));
        const parts = apportion(values, total);
        expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(Math.round(total * 100));
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - (values[index] ?? 0))).toBeLessThanOrEqual(0.01 + 1e-6);
        }
      }),
    );
  });
});
