import { expect, test } from '@jest/globals';
import { type Plotted, byGoods, chartOf, drawnRange, drawnValue, overTime } from './series.ts';

const BASE: Plotted = {
  id: '1',
  code: 'FI-22-0001',
  indicator: { code: 'exports', name: { zh: '出口额', en: 'Exports' } },
  title: null,
  market: { code: 'RU', name: { zh: '俄罗斯', en: 'Russia' } },
  sector: null,
  region: null,
  value: { qualifier: 'exactly', value: '27', lower: '27', upper: '27', unit: 'percent', wording: '27%' },
  comparisonBasis: 'previous_period',
  comparisonForm: 'percent_change',
  direction: 'down',
  basePeriod: '2022-02',
  period: '2022-03',
  periodFrom: '2022-03-01',
  dateWording: null,
};
const laptops: Plotted = {
  ...BASE,
  id: '2',
  sector: { code: '847130', name: { zh: '笔记本电脑', en: 'Laptops' } },
  value: { qualifier: 'more_than', value: '40', lower: '40', upper: '100', unit: 'percent', wording: 'more than 40%' },
};
const claims: Plotted = {
  ...BASE,
  id: '3',
  comparisonForm: 'level',
  comparisonBasis: 'none',
  direction: 'level',
  basePeriod: null,
  value: { qualifier: 'more_than', value: '6000000', lower: '6000000', upper: null, unit: 'USD', wording: null },
};

test('a fall is drawn below zero', () => {
  expect(drawnValue(BASE)).toBe(-27);
});

test('the range of a fall keeps its smaller end first', () => {
  expect(drawnRange(laptops)).toEqual({ lower: -100, upper: -40 });
});

test('an exact value has no range over it', () => {
  expect(drawnRange(BASE)).toBeNull();
});

test('a value without an upper bound keeps it open', () => {
  expect(drawnRange(claims)).toEqual({ lower: 6000000, upper: null });
});

test('levels and changes are never drawn on one axis', () => {
  expect(byGoods(BASE, [BASE, laptops, claims]).map(({ id }) => id)).toEqual(['1', '2']);
});

test('a series over time holds the same goods alone, first period first', () => {
  const february = { ...BASE, id: '4', period: '2022-02', periodFrom: '2022-02-01' };
  expect(overTime(BASE, [BASE, laptops, february]).map(({ id }) => id)).toEqual(['4', '1']);
});

test('months, the two that are published together and what adds up since January never share a course of time', () => {
  const at = (id: string, period: string): Plotted => ({
    ...claims,
    id,
    period,
    periodFrom: `${period.slice(0, 4)}-01-01`,
  });
  const periods = ['2022-01', '2022-02', '2022-01/2022-02', '2022-01/2022-03', '2022-01/2022-04', '2022-Q1', '2022'];
  const all = periods.map((period) => at(period, period));
  const together = (id: string): string[] => overTime(at(id, id), all).map((figure) => figure.id);
  expect(together('2022-02')).toEqual(['2022-01', '2022-02']);
  expect(together('2022-01/2022-02')).toEqual(['2022-01/2022-02']);
  expect(together('2022-01/2022-04')).toEqual(['2022-01/2022-03', '2022-01/2022-04']);
  expect(together('2022-Q1')).toEqual(['2022-Q1']);
  expect(overTime({ ...claims, period: null }, all)).toEqual([]);
});

test('a period without a figure stays a gap', () => {
  const march = { ...claims, period: '2022-03' };
  const june = { ...claims, id: '6', period: '2022-06' };
  const chart = chartOf([march, june], 'period', { category: 'Period', series: 'Value', gap: 'gap' }, 'en');
  expect(chart.categories).toEqual(['March 2022', 'April 2022', 'May 2022', 'June 2022']);
  expect(chart.series[0]?.values).toEqual([6000000, null, null, 6000000]);
  expect(chart.series[0]?.texts[1]).toBe('gap');
  expect(chart.series[0]?.ranges?.[2]).toBeNull();
});

test('the chart says every value as it was reported', () => {
  const chart = chartOf([claims], 'period', { category: 'Period', series: 'Value', gap: 'gap' }, 'en');
  expect(chart.categories).toEqual(['March 2022']);
  expect(chart.series[0]?.texts).toEqual(['more than 6 million USD']);
});

test('two reports of one period are told apart by their words', () => {
  const other = { ...BASE, code: 'FI-22-0002', value: { ...BASE.value, wording: 'more than a quarter' } };
  const { categories } = chartOf([BASE, other], 'period', { category: 'Period', series: 'Value', gap: 'gap' }, 'en');
  expect(categories).toEqual(['March 2022 · 27% · FI-22-0001', 'March 2022 · more than a quarter · FI-22-0002']);
});
