import { expect, test } from '@jest/globals';
import { seriesChart } from './chart.ts';
import type { SeriesPoint } from './documents.ts';

const term = (qualifier: string, value: string | null, lower: string | null, upper: string | null) => ({
  value: { qualifier, value, lower, upper, unit: 'USD', wording: null },
});

test('gaps are gaps, ranges are drawn, and exact numbers have none', () => {
  const points = [
    { period: '2022-01', term: null },
    { period: '2022-02', term: term('exactly', '5', '5', '5') },
    { period: '2022-03', term: term('more_than', '6', '6', null) },
    { period: '2022-04', term: term('between', null, '4', '8') },
  ] as unknown as readonly SeriesPoint[];
  const words = { period: 'Period', value: 'Value', gap: 'no figure' };
  const { categories, series } = seriesChart({ points: [...points] }, words, 'en');
  expect(categories).toEqual(['January 2022', 'February 2022', 'March 2022', 'April 2022']);
  expect(series[0]).toMatchObject({
    values: [null, 5, 6, 6],
    texts: ['no figure', '5 USD', 'more than 6 USD', 'between 4 and 8 USD'],
    ranges: [null, null, { lower: 6, upper: null }, { lower: 4, upper: 8 }],
  });
});
