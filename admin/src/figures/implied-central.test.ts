import { formatQuantity } from '@kouan/shared';
import { expect, test } from '@jest/globals';
import type { Described } from './describe.ts';
import { impliedCentral } from './implied-central.ts';

const change: Described = {
  indicator: { name: { zh: '索赔', en: 'Claims filed' } },
  title: null,
  market: null,
  sector: null,
  value: { qualifier: 'about', value: '36', lower: '32.4', upper: '39.6', unit: 'times', wording: null },
  comparisonBasis: 'yoy',
  comparisonForm: 'multiple',
  direction: 'up',
  basePeriod: '2021-Q1',
  period: '2022-Q1',
  dateWording: null,
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
  const central = impliedCentral({ ...change, relatesTo: { value: level } });
  expect(central && formatQuantity(central, 'en', { significant: 2 })).toBe('about 170,000 USD');
});

test('without the level nothing is worked out', () => {
  expect(impliedCentral({ ...change, relatesTo: null })).toBeNull();
});
