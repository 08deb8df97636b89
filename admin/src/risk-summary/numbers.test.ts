import { expect, test } from '@jest/globals';
import { percent, points, rangeText, signedPoints } from './numbers.ts';

test('points show one digit behind the point where there is one', () => {
  expect([points(62.37, 'en'), points(62, 'en')]).toEqual(['62.4', '62']);
});

test('a weight is said in per cent', () => {
  expect(percent(0.25, 'zh-CN')).toBe('25%');
});

test('points gained and lost carry their sign, none carries none', () => {
  expect([signedPoints(2.14, 'en'), signedPoints(-2.14, 'en'), signedPoints(0, 'en')]).toEqual(['+2.1', '-2.1', '0']);
});

test('a range without width is no range', () => {
  expect(rangeText({ lower: 62, upper: 62 }, 'en')).toBe('');
});

test('the ends of a range are rounded outward, so that it never says less than is possible', () => {
  expect(rangeText({ lower: 62.49, upper: 69.16 }, 'en')).toBe('62.4–69.2');
  expect(rangeText({ lower: 55, upper: 71.5 }, 'en')).toBe('55–71.5');
});
