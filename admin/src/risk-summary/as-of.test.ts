import { expect, test } from '@jest/globals';
import { quarterEndsAround } from './as-of.ts';

test('the quarters around a day are offered by their last day', () => {
  expect(quarterEndsAround('2022-05-31', '2026-11-21')).toEqual([
    { quarter: '2021-Q4', day: '2021-12-31' },
    { quarter: '2022-Q1', day: '2022-03-31' },
    { quarter: '2022-Q2', day: '2022-06-30' },
    { quarter: '2022-Q3', day: '2022-09-30' },
  ]);
});

test('a quarter that has not ended is not offered', () => {
  expect(quarterEndsAround('2022-05-31', '2022-05-31').map(({ quarter }) => quarter)).toEqual(['2021-Q4', '2022-Q1']);
});

test('the first day of a year belongs to its first quarter', () => {
  expect(quarterEndsAround('2024-01-01', '2024-03-31').at(-1)).toEqual({ quarter: '2024-Q1', day: '2024-03-31' });
});
