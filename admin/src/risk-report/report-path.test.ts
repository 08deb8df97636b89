import { expect, test } from '@jest/globals';
import { reportPath } from './report-path.ts';

test('a report is asked of the question that the page shows, in the language chosen', () => {
  const question = {
    market: 'RU',
    sector: null,
    region: '500000',
    asOf: '2022-05-31',
    knownAt: '2022-05-31T23:59:59+08:00',
  };
  const url = new URL(reportPath(question, 'both'), 'http://kouan.example');
  expect(url.pathname).toBe('/reports/risk-summary.pdf');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    market: 'RU',
    region: '500000',
    asOf: '2022-05-31',
    knownAt: '2022-05-31T23:59:59+08:00',
    language: 'both',
  });
});
