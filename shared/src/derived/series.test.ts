import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../period/period.ts';
import { quantity } from '../quantity/quantity.ts';
import { periodsOfKind, seriesKindOf } from './periods.ts';
import { seriesOf } from './series.ts';
import { level, usd } from './testing/terms.ts';

const asked = { kind: 'monthly', unit: 'USD', from: '2022-01-01', to: '2022-04-30' } as const;

describe('The kind of a period', () => {
  test.each([
    ['2022-03', 'monthly'],
    ['2022-01/2022-02', 'january_february'],
    ['2022-01/2022-03', 'cumulative'],
    ['2022-01/2022-12', 'cumulative'],
    ['2022-Q1', 'quarterly'],
    ['2022-H2', 'half_yearly'],
    ['2022', 'annual'],
    ['2022-03/2022-05', null],
    ['2021-01/2022-02', null],
    ['2022-03-21/2022-03-31', null],
  ] as const)('%s: %s', (period, kind) => {
    expect(seriesKindOf(parsePeriod(period))).toBe(kind);
  });

  test('is the kind of every period that its grid has', () => {
    for (const kind of ['monthly', 'january_february', 'cumulative', 'quarterly', 'half_yearly', 'annual'] as const) {
      const periods = periodsOfKind(kind, '2021-01-01', '2022-12-31');
      expect(new Set(periods.map(seriesKindOf))).toEqual(new Set([kind]));
      expect(periods.map(({ text }) => text)).toEqual([...new Set(periods.map(({ text }) => text))]);
    }
  });
});

describe('A series', () => {
  test('with gaps stays with gaps: January and February are not made of what was published together', () => {
    const points = seriesOf([level('2022-01/2022-02', usd('20')), level('2022-03', usd('8'))], asked);
    expect(points.map(({ period, term }) => [period.text, term?.value.value ?? null])).toEqual([
      ['2022-01', null],
      ['2022-02', null],
      ['2022-03', '8'],
      ['2022-04', null],
    ]);
  });

  test('leaves other units, other kinds and changes out', () => {
    const cny = quantity({ qualifier: 'exactly', value: '9', unit: 'CNY' });
    const change = level('2022-04', usd('5'), {
      comparison: { basis: 'yoy', form: 'percent_change', direction: 'up', basePeriod: null },
    });
    const points = seriesOf([level('2022-03', cny), level('2022-01/2022-03', usd('30')), change], asked);
    expect(points.every(({ term }) => term === null)).toBe(true);
  });

  test('puts several reports of one period together as far as they allow', () => {
    const reports = [
      level('2022-03', usd('8', 'about')),
      level('2022-03', usd('8', 'more_than'), { id: 'other', sources: [], recordedAt: '2022-06-01T00:00:00.000Z' }),
    ];
    expect(seriesOf(reports, asked)[2]?.term).toMatchObject({
      figureIds: ['2022-03 8', 'other'],
      relation: 'compatible',
      origins: 1,
      value: { lower: '8', upper: '8.8' },
      standsFrom: '2022-06-01T00:00:00.000Z',
    });
  });

  test('shows the whole range where reports of one period conflict', () => {
    const reports = [level('2022-03', usd('8')), level('2022-03', usd('9'))];
    expect(seriesOf(reports, asked)[2]?.term).toMatchObject({
      relation: 'conflict',
      value: { qualifier: 'between', lower: '8', upper: '9' },
    });
  });
});
