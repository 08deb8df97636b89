import { expect, test } from '@jest/globals';
import { factor, percent, points, rangeText } from './numbers.ts';

test('points show one digit behind the point where there is one', () => {
  expect([points(62.37, 'en'), points(62, 'en')]).toEqual(['62.4', '62']);
});

test('a weight is said in per cent', () => {
  expect(percent(0.25, 'zh-CN')).toBe('25%');
});

test('a factor keeps what its product needs', () => {
  expect(factor(0.1234, 'en')).toBe('0.123');
});

test('a range whose ends read the same is no range', () => {
  expect(rangeText({ lower: 62.01, upper: 62.04 }, 'en')).toBe('');
  expect(rangeText({ lower: 55, upper: 71.5 }, 'en')).toBe('55–71.5');
});
