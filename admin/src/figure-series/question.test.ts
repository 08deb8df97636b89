import { describe, expect, test } from '@jest/globals';
import { type InSeries, addedSectors, completed, firstSeries, seriesAddress, seriesQuestion } from './question.ts';

describe('the series that is asked for', () => {
  test('is exports to Russia in the year before and this one when nothing is said', () => {
    expect(seriesQuestion(new URLSearchParams(), false, '2026-03-01')).toEqual({
      indicator: 'exports',
      market: 'RU',
      sector: null,
      region: null,
      kind: 'monthly',
      unit: null,
      from: '2025-01-01',
      to: '2026-12-31',
      knownAt: null,
    });
  });

  test('is what the address says, and nothing that makes no sense', () => {
    const address = new URLSearchParams('indicator=imports&kind=weekly&from=2022-13-01&to=2022-03-31');
    expect(seriesQuestion(address, true, '2026-03-01')).toMatchObject({
      indicator: 'imports',
      market: null,
      kind: 'monthly',
      from: '2021-01-01',
      to: '2022-03-31',
    });
  });

  test('is in the unit that was chosen, as it was known when a day ended', () => {
    const address = new URLSearchParams('unit=CNY&knownAt=2022-05-31');
    expect(seriesQuestion(address, false, '2026-03-01')).toMatchObject({
      unit: 'CNY',
      knownAt: '2022-05-31T23:59:59+08:00',
    });
  });

  test('is added up over the sectors of the address, each once, and over nothing that is no code', () => {
    expect(addedSectors(new URLSearchParams('sectors=61,62,61,x,6109'))).toEqual(['61', '62', '6109']);
    expect(addedSectors(new URLSearchParams())).toEqual([]);
  });

  test('of a level is that of its kind, and a change stands in none', () => {
    const level: InSeries = {
      indicator: { code: 'exports' },
      market: { code: 'RU' },
      sector: null,
      region: null,
      comparisonForm: 'level',
      period: '2022-01/2022-02',
    };
    expect(seriesAddress(level)).toBe(
      '/figure-series?indicator=exports&market=RU&kind=january_february&from=2021-01-01&to=2022-12-31',
    );
    expect(seriesAddress({ ...level, comparisonForm: 'multiple' })).toBeNull();
    expect(seriesAddress({ ...level, period: '2022-03-21/2022-03-31' })).toBeNull();
  });
});

describe('the series that one meets first', () => {
  const level = (indicator: string, period: string | null, more: object = {}): InSeries => ({
    indicator: { code: indicator },
    market: { code: 'RU' },
    sector: null,
    region: null,
    comparisonForm: 'level',
    period,
    ...more,
  });

  test('is the one with the most periods, in the time of its latest', () => {
    const levels = [
      level('claims_filed', '2022-04'),
      level('exports', '2022-Q1'),
      level('exports', '2022-Q1'),
      level('claims_paid', '2022-Q1', { sector: { code: '61' } }),
      level('claims_paid', '2021-Q1', { sector: { code: '61' } }),
    ];
    expect(firstSeries(levels)?.toString()).toBe(
      'indicator=claims_paid&market=RU&sector=61&kind=quarterly&from=2021-01-01&to=2022-12-31',
    );
  });

  test('is the latest of those that have equally many', () => {
    expect(firstSeries([level('claims_filed', '2022-04'), level('exports', '2022-03')])?.get('indicator')).toBe(
      'claims_filed',
    );
  });

  test('is none where no figure stands in a series', () => {
    expect(
      firstSeries([level('exports', null), level('exports', '2022-Q1', { comparisonForm: 'multiple' })]),
    ).toBeNull();
  });

  test('leaves to the address what the address says', () => {
    const usual = new URLSearchParams('indicator=claims_paid&market=RU&kind=quarterly');
    expect(completed(new URLSearchParams('kind=annual&sectors=61,62'), usual).toString()).toBe(
      'indicator=claims_paid&market=RU&kind=annual&sectors=61%2C62',
    );
  });
});
