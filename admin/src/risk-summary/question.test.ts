import { expect, test } from '@jest/globals';
import { DEMO_DATE, addressOf, questionFrom, summaryPath } from './question.ts';

const asked = (address: string, isDemo = false) => questionFrom(new URLSearchParams(address), isDemo);

test('an empty address asks for Russia, all goods, the whole country, today', () => {
  expect(asked('')).toEqual({ market: 'RU', sector: null, region: null, asOf: null, knownAt: null });
});

test('a demonstration is asked as of the month that its facts are about', () => {
  expect(asked('', true).asOf).toBe(DEMO_DATE);
  expect(asked('asOf=2022-05-10', true).asOf).toBe('2022-05-10');
});

test('a day that does not exist is not asked for', () => {
  expect(asked('asOf=2022-02-30').asOf).toBeNull();
});

test('what was known on a day is what was recorded until its end in Beijing', () => {
  expect(asked('knownAt=2022-05-10').knownAt).toBe('2022-05-10T23:59:59+08:00');
});

test('a report leads back to the very moment that it speaks of', () => {
  const moment = '2026-11-20T00:00:00.000Z';
  expect(asked(`knownAt=${moment}`).knownAt).toBe(moment);
  expect(asked('knownAt=2026-11-20T25:00').knownAt).toBeNull();
  const question = asked(`market=KZ&knownAt=${moment}`);
  expect(asked(summaryPath(question).split('?')[1] ?? '')).toEqual(question);
  const ofDay = asked('market=KZ&knownAt=2022-05-10');
  expect(summaryPath(ofDay)).toBe('/risk-summary?market=KZ&knownAt=2022-05-10');
});

test('an address names only what was asked', () => {
  expect(addressOf({ market: 'KZ', sector: '85', region: null, asOf: undefined }).toString()).toBe(
    'market=KZ&sector=85',
  );
});
