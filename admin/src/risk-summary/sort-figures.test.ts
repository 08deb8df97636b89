import { expect, test } from '@jest/globals';
import type { SummaryFigure, SummaryPart } from './documents.ts';
import { claimsAxes, claimsOf, jointRange, otherFiguresOf, tradeChangesOf } from './sort-figures.ts';

const WIRE = { id: 'wire' };
const evidenceFrom = (source: string, root: { id: string } | null = WIRE) =>
  [{ id: `e-${source}`, source: { id: source, root } }] as unknown as SummaryFigure['evidence'];

/** A change of exports in March 2022, as a fall in per cent. */
function fall(
  id: string,
  qualifier: SummaryFigure['value']['qualifier'],
  value: string,
  more: object = {},
): SummaryFigure {
  const ends: Record<string, [string, string]> = {
    exactly: [value, value],
    more_than: [value, '100'],
    almost: ['60', value],
    about: ['60', '73'],
  };
  const [lower, upper] = ends[qualifier] ?? [value, value];
  const figure = {
    id,
    indicator: { code: 'exports', group: 'trade', unitKind: 'money', name: { zh: '出口额', en: 'Exports' } },
    market: { code: 'RU' },
    sector: { code: '851713' },
    region: null,
    value: { qualifier, value, lower, upper, unit: 'percent', wording: null },
    comparisonForm: 'percent_change',
    comparisonBasis: 'previous_period',
    direction: 'down',
    period: '2022-03',
    periodFrom: '2022-03-01',
    dateWording: null,
    evidence: evidenceFrom(id),
    ...more,
  };
  return figure as unknown as SummaryFigure;
}

const CLAIMS = { indicator: { code: 'claims_filed', group: 'claims' }, sector: null, period: '2022-Q1' };
const claimed = fall('level', 'more_than', '6000000', { ...CLAIMS, comparisonForm: 'level', periodFrom: '2022-01-01' });
const times36 = fall('times', 'about', '36', { ...CLAIMS, comparisonForm: 'multiple', periodFrom: '2022-01-01' });

test('an amount of claims stands with the change that speaks of the same period', () => {
  const [row, ...others] = claimsOf([times36, claimed]);
  expect(others).toEqual([]);
  expect(row?.levels.map(({ id }) => id)).toEqual(['level']);
  expect(row?.changes.map(({ id }) => id)).toEqual(['times']);
});

test('claims filed and claims paid are never one row', () => {
  const paid = fall('paid', 'exactly', '1', { ...CLAIMS, indicator: { code: 'claims_paid', group: 'claims' } });
  expect(claimsOf([claimed, paid])).toHaveLength(2);
});

test('amounts of a quarter and of a month, or of different goods, never share an axis', () => {
  const level = (id: string, more: object): SummaryFigure =>
    fall(id, 'exactly', '1', { ...CLAIMS, comparisonForm: 'level', ...more });
  const figures = [
    level('quarter', {}),
    level('next', { period: '2022-Q2' }),
    level('month', { period: '2022-03' }),
    level('machines', { sector: { code: '84' } }),
    level('undated', { period: null, dateWording: '年初' }),
  ];
  const together = claimsAxes(claimsOf(figures)).map((axis) => axis.figures.map(({ id }) => id));
  expect(together.toSorted()).toEqual([['machines'], ['month'], ['quarter', 'next'], ['undated']]);
});

test('wordings of one change stand together and count as one origin', () => {
  const wordings = [fall('a', 'more_than', '60', { comparisonBasis: 'unspecified' }), fall('b', 'almost', '66.67')];
  const [change, ...others] = tradeChangesOf(wordings, []);
  expect(others).toEqual([]);
  expect(change?.figures.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(change?.origins).toBe(1);
});

test('papers of their own are origins of their own', () => {
  const own = fall('b', 'almost', '66.67', { evidence: evidenceFrom('customs', null) });
  expect(tradeChangesOf([fall('a', 'more_than', '60'), own], [])[0]?.origins).toBe(2);
});

test('compatible wordings leave what both allow', () => {
  expect(jointRange([fall('a', 'more_than', '60'), fall('b', 'almost', '66.67')])).toMatchObject({
    lower: '60',
    upper: '66.67',
  });
});

test('wordings that contradict each other leave nothing', () => {
  expect(jointRange([fall('a', 'exactly', '27'), fall('b', 'exactly', '40')])).toBeNull();
});

test('all goods come before single ones', () => {
  const all = fall('all', 'exactly', '27', { sector: null });
  expect(tradeChangesOf([fall('phones', 'about', '66'), all], []).map(({ figures: [{ id }] }) => id)).toEqual([
    'all',
    'phones',
  ]);
});

test('how the method judged the reports comes along', () => {
  const parts = [{ inputs: [{ recordIds: ['a'], corroboration: 'compatible' }] }] as unknown as SummaryPart[];
  expect(tradeChangesOf([fall('a', 'more_than', '60')], parts)[0]?.corroboration).toBe('compatible');
});

test('levels and shares of trade are shown apart from its changes', () => {
  const level = fall('level', 'exactly', '7500000', { comparisonForm: 'level', direction: 'level' });
  expect(otherFiguresOf([level, fall('a', 'more_than', '60'), claimed]).map(({ id }) => id)).toEqual(['level']);
});
