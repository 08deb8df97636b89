import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { changeFactor } from '../comparison/implied-base.ts';
import { bounds } from '../quantity/bounds.ts';
import { quantities } from '../quantity/testing/arbitraries.ts';
import { quantity } from '../quantity/quantity.ts';
import { METHOD_1_2 } from './method-1-2.ts';
import { observedFactor } from '../corroboration/observed.ts';
import { observe } from './observe.ts';
import { claimsOf, figureOf } from './testing/builders.ts';

const changes = fc
  .record({
    form: fc.constantFrom('percent_change', 'multiple'),
    direction: fc.constantFrom('up', 'down', 'level'),
    basis: fc.constantFrom('yoy', 'unspecified'),
    value: quantities('percent', ['exactly', 'about', 'almost', 'between', 'more_than', 'at_least']),
  })
  .filter(({ form, direction }) => form === 'percent_change' || direction !== 'level')
  .map(({ value, form, ...comparison }) => ({
    value: { ...value, unit: form === 'multiple' ? 'times' : 'percent' },
    comparison: { ...comparison, form, basePeriod: null },
  }));

describe('What a figure says of a change', () => {
  test('is what the exact arithmetic of comparisons gives', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const exact = changeFactor(change);
        const { lower, upper } = exact === null ? { lower: null, upper: null } : bounds(exact);
        const seen = observedFactor(change);
        const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
        const isLowerSame = near(
          Math.max(0, seen?.lower ?? NaN),
          Math.max(0, lower === null ? -Infinity : Number(lower)),
        );
        const isUpperSame = near(seen?.upper ?? NaN, upper === null ? Infinity : Number(upper));
        expect({ isLowerSame, isUpperSame }).toEqual({ isLowerSame: true, isUpperSame: true });
      }),
    );
  });

  test('is nothing for a level of money, and the level itself for a ratio in per cent', () => {
    const level = { basis: 'none', form: 'level', direction: 'level', basePeriod: null } as const;
    const claims = claimsOf({
      value: quantity({ qualifier: 'more_than', value: '6000000', unit: 'USD' }),
      comparison: level,
    });
    const ratio = figureOf({
      value: quantity({ qualifier: 'exactly', value: '150', unit: 'percent' }),
      comparison: level,
    });
    const { claims_filed: filed, loss_ratio: lossRatio } = METHOD_1_2.indicators;
    expect(filed && observe(claims, filed)).toBeNull();
    expect(lossRatio && observe(ratio, lossRatio)).toMatchObject({ lower: 150, central: 150, upper: 150 });
  });

  test('of at most three times less has no upper end', () => {
    const given = {
      value: quantity({ qualifier: 'at_most', value: '3', unit: 'times' }),
      comparison: { basis: 'yoy', form: 'multiple', direction: 'down', basePeriod: null } as const,
    };
    expect(observedFactor(given)).toMatchObject({ lower: 1 / 3, upper: Infinity });
  });
});
