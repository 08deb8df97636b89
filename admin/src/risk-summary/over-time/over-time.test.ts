import { expect, test } from '@jest/globals';
import { isFelt, sumOfParts } from './changed-parts.ts';
import { lineChart } from './line-chart.ts';
import { earlierDays, lineFrom } from './spans.ts';

const words = { day: 'Day', score: 'Score', none: 'No score' };

test('a day without a score is a gap in the line and its band, and is said', () => {
  const { categories, series } = lineChart(
    [
      { asOf: '2022-02-24', score: null, band: null, confidence: 0.04 },
      { asOf: '2022-05-31', score: { lower: 62.49, central: 64.6, upper: 69.16 }, band: 'high', confidence: 0.41 },
    ],
    'en',
    words,
  );
  expect(categories).toEqual(['24 Feb 2022', '31 May 2022']);
  expect(series[0]).toMatchObject({
    values: [null, 64.6],
    texts: ['No score', '64.6 (62.4–69.2) · High'],
    ranges: [null, { lower: 62.49, upper: 69.16 }],
  });
});

test('the axis names the band that begins there', () => {
  const { axisText } = lineChart([], 'en', words);
  expect([0, 60, 100].map((value) => axisText?.(value))).toEqual(['0 Low', '60 High', '100']);
});

test('one compares with a month, a quarter and a year before', () => {
  expect(earlierDays('2022-05-31')).toEqual([
    { key: 'month', day: '2022-04-30' },
    { key: 'quarter', day: '2022-03-31' },
    { key: 'year', day: '2021-05-31' },
  ]);
});

test('a day that is the same by two ways is offered once', () => {
  expect(earlierDays('2022-04-30').map(({ day }) => day)).toEqual(['2022-03-30', '2022-03-31', '2021-04-30']);
  expect(earlierDays('2022-01-31').map(({ key }) => key)).toEqual(['month', 'year']);
});

test('a line of a year begins on the same day of the year before', () => {
  expect(lineFrom('2022-05-31', 12)).toBe('2021-05-31');
});

test('what the parts add is written as a sum that comes to the change of the score', () => {
  const part = (category: string, contributionChange: number | null) =>
    ({ category, change: 1, contributionChange, before: null, after: null, records: [] }) as never;
  const parts = [part('a', -9.01), part('b', 9.6), part('c', 0.05), part('d', null)];
  expect(sumOfParts({ change: 0.64, parts }, 'en')).toEqual({ formula: '+9.60 − 9.01 + 0.05', result: '+0.64' });
  expect(sumOfParts({ change: null, parts }, 'en')).toBe(null);
});

test('a record that moved its part by what reads as 0 is kept apart from those that are felt', () => {
  expect([0, 0.04, -0.04, 0.05, -2.6].map((change) => isFelt({ change }))).toEqual([false, false, false, true, true]);
});
