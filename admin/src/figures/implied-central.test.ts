import { type Change, formatQuantity } from '@kouan/shared';
import { expect, test } from '@jest/globals';
import { impliedCentral } from './implied-central.ts';

const change: Change = {
  value: { qualifier: 'about', value: '36', lower: '32.4', upper: '39.6', unit: 'times', wording: null },
  comparison: { basis: 'yoy', form: 'multiple', direction: 'up', basePeriod: '2021-Q1' },
};
const level = {
  qualifier: 'more_than',
  value: '6000000',
  lower: '6000000',
  upper: null,
  unit: 'USD',
  wording: null,
} as const;

test('six million at thirty-six times is about 0.17 million before', () => {
  const central = impliedCentral(level, change);
  expect(central && formatQuantity(central, 'en', { significant: 2 })).toBe('about 170,000 USD');
});

test('without the level nothing is worked out', () => {
  expect(impliedCentral(null, change)).toBeNull();
});
