import { expect, test } from '@jest/globals';
import { decidedPoints, exactSignedPoints, percent, points, pointsMoved, rangeText, signedPoints } from './numbers.ts';

test('points show one digit behind the point, 0 as well', () => {
  expect([points(62.37, 'en'), points(62, 'en')]).toEqual(['62.4', '62.0']);
});

test('a weight is said in per cent', () => {
  expect(percent(0.25, 'zh-CN')).toBe('25.0%');
});

test('points gained and lost carry their sign, none carries none', () => {
  expect([signedPoints(2.14, 'en'), signedPoints(-2.14, 'en'), signedPoints(0, 'en')]).toEqual(['+2.1', '-2.1', '0.0']);
});

test('a score that moved never reads as moved by nothing', () => {
  expect([pointsMoved(-0.03, 'en'), pointsMoved(0.05, 'en'), pointsMoved(2.14, 'en')]).toEqual(['0.03', '0.1', '2.1']);
});

test('what is added up shows both digits that it is added up with', () => {
  expect([exactSignedPoints(9.6, 'en'), exactSignedPoints(-0.1, 'en')]).toEqual(['+9.60', '-0.10']);
});

test('points that somebody decided on stay as they decided', () => {
  expect([decidedPoints(5, 'en'), decidedPoints(-7.5, 'en')]).toEqual(['+5', '-7.5']);
});

test('a range without width is no range', () => {
  expect(rangeText({ lower: 62, upper: 62 }, 'en')).toBe('');
});

test('the ends of a range are rounded outward, so that it never says less than is possible', () => {
  expect(rangeText({ lower: 62.49, upper: 69.16 }, 'en')).toBe('62.4–69.2');
  expect(rangeText({ lower: 55, upper: 71.5 }, 'en')).toBe('55.0–71.5');
});
