import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parsePeriod } from '@kouan/shared';
import { type FigureRow, addFigureRows } from '../testing/figure-rows.ts';
import { recordKind, writeLeast } from '../testing/record-kinds.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

let app: TestApp;
let exporter: TestPerson;

/** A level of exports to Russia in US dollars. */
function level(period: string, value: string, more: FigureRow = {}): FigureRow {
  const { from, to } = parsePeriod(period);
  const said = { qualifier: 'exactly', value, lower: value, upper: value, unit: 'USD' };
  return { basis: 'none', form: 'level', direction: 'level', ...said, period, from, to, ...more };
}

beforeAll(async () => {
  app = await testApp();
  const tenant = await app.tenant();
  exporter = await app.person(tenant, ['exporter']);
  const analyst = await app.person(tenant, ['analyst']);
  const { id: source } = await writeLeast(analyst, recordKind('Source'), '', { publishedOn: '2022-05-09' });
  const sources = [source];
  await addFigureRows(app, tenant.id, [
    level('2021-03', '100000000', { sources }),
    level('2022-03', '73000000', { sources }),
    level('2022-04', '80000000', { qualifier: 'about', lower: '72000000', upper: '88000000' }),
    level('2021-01/2021-02', '180000000'),
    level('2022-01/2022-02', '198000000'),
    level('2022-01/2022-03', '271000000'),
    level('2022-03', '27500000', { unit: 'CNY' }),
    ...['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1'].map((quarter) => level(quarter, '60000000')),
    level('2022-03', '20000000', { sector: '85' }),
    level('2022-03', '10000000', { sector: '84' }),
    level('2022-03', '5000000', { sector: '8517' }),
    level('2022-03', '730000000', { market: null }),
    level('2022-04', '90000000', { superseded: true }),
  ]);
});
afterAll(() => app.close());

const TERM = 'period value { qualifier value lower upper unit } relation origins figures { code evidence { locator } }';
const DERIVED = `operation period value { qualifier value lower upper unit } form direction notes refusal missing
  arithmetic { of expression } terms { ${TERM} }`;
const SERIES = `query ($kind: SeriesKind!, $from: Date!, $to: Date!, $unit: String) {
  series: figureSeries(indicator: "exports", market: "RU", kind: $kind, from: $from, to: $to, unit: $unit) {
    unit units kinds points { period term { ${TERM} } yearOnYear { ${DERIVED} } } } }`;
const derivedOf = (args: string): string =>
  `{ derived: derivedFigures(indicator: "exports", market: "RU", ${args}) { ${DERIVED} } }`;

interface Point {
  readonly period: string;
  readonly term: { readonly value: { readonly value: string } } | null;
  readonly yearOnYear: { readonly refusal: string | null; readonly missing: readonly string[] };
}

const series = async (
  variables: object,
): Promise<{ unit: string; units: string[]; kinds: string[]; points: Point[] }> =>
  (
    await exporter.get<{ series: { unit: string; units: string[]; kinds: string[]; points: Point[] } }>(
      SERIES,
      variables,
    )
  ).series;
const derived = async (args: string): Promise<readonly object[]> =>
  (await exporter.get<{ derived: object[] }>(derivedOf(args))).derived;

const SPRING = { from: '2022-01-01', to: '2022-04-30' };

describe('a series of figures', () => {
  test('has a gap where nothing was published, and no month made of the two that were published together', async () => {
    const { unit, units, kinds, points } = await series({ kind: 'monthly', ...SPRING });
    expect({ unit, units }).toEqual({ unit: 'USD', units: ['USD', 'CNY'] });
    expect(kinds).toEqual(['monthly', 'january_february', 'cumulative', 'quarterly']);
    expect(points.map(({ period, term }) => [period, term?.value.value ?? null])).toEqual([
      ['2022-01', null],
      ['2022-02', null],
      ['2022-03', '73000000'],
      ['2022-04', '80000000'],
    ]);
  });

  test('opens the change of each period on the year before, down to figures and sources', async () => {
    const { points } = await series({ kind: 'monthly', ...SPRING });
    expect(points[2]?.yearOnYear).toMatchObject({
      direction: 'down',
      value: { qualifier: 'exactly', value: '27', unit: 'percent' },
      arithmetic: [{ of: 'value', expression: '(73,000,000 ÷ 100,000,000 − 1) × 100 = −27 %' }],
      terms: [
        { period: '2022-03', figures: [{ evidence: [{ locator: '第1段' }] }] },
        { period: '2021-03', figures: [{ evidence: [{ locator: '第1段' }] }] },
      ],
    });
    expect(points[3]?.yearOnYear).toMatchObject({ refusal: 'gap', missing: ['2021-04'], value: null });
  });

  test('of January and February together is compared with January and February together', async () => {
    const { points } = await series({ kind: 'january_february', ...SPRING });
    expect(points).toMatchObject([{ yearOnYear: { direction: 'up', value: { value: '10' } } }]);
  });

  test('is in one unit, and in the other one when that is asked for', async () => {
    const { points } = await series({ kind: 'monthly', ...SPRING, unit: 'CNY' });
    expect(points.map(({ term }) => term?.value.value ?? null)).toEqual([null, null, '27500000', null]);
  });

  test('was known otherwise before a revision', async () => {
    const before = `{ series: figureSeries(indicator: "exports", market: "RU", kind: monthly, from: "2022-04-01",
      to: "2022-04-30", knownAt: "2022-01-01T00:00:00Z") { unit points { term { origins } } } }`;
    expect(await exporter.get(before)).toEqual({ series: { unit: null, points: [{ term: null }] } });
  });

  test('takes one statement', async () => {
    const sql = await statementsOf(app, exporter, SERIES, { kind: 'monthly', ...SPRING });
    expect(sql).toEqual([expect.stringMatching(/^begin/), expect.stringMatching(/^select /), 'commit']);
  });

  test('looks for its figures once, and not once for each figure that the bureau has', async () => {
    const [, statement = ''] = await statementsOf(app, exporter, SERIES, { kind: 'monthly', ...SPRING });
    const plan = await app.sql(`explain (generic_plan, costs off) ${statement}`);
    const lines = plan.map((row) => String(row['QUERY PLAN']));
    const search = lines.findIndex((line) => / on figure f\b/.test(line));
    expect(search).toBeGreaterThan(0);
    // What the search is held to, and nothing of it is a column of the figure outside.
    const conditions = lines.slice(search + 1).filter((line, at) => at < 2 && /(Cond|Filter): /.test(line));
    expect(conditions.length).toBeGreaterThan(0);
    expect(conditions.filter((line) => /\bt\d+\./.test(line))).toEqual([]);
  });

  test.each([
    [{ kind: 'monthly', from: '2022-02-01', to: '2022-01-01' }, 'DATES_REVERSED'],
    [{ kind: 'monthly', from: '1950-02-01', to: '2022-01-01' }, 'SERIES_TOO_LONG'],
  ])('is not asked for by %j', async (variables, reason) => {
    expect(refusalOf(await exporter.ask(SERIES, variables))).toMatchObject({ code: 'BAD_INPUT', reason });
  });
});

describe('figures that Kouan derives', () => {
  const march = 'kind: monthly, from: "2022-03-01", to: "2022-03-31"';

  test('are shares of all goods, and of all markets', async () => {
    expect(await derived(`operation: share, sector: "85", ${march}`)).toMatchObject([
      { form: 'share_percent', value: { qualifier: 'about' }, terms: [{}, {}] },
    ]);
    expect(await derived(`operation: share, shareOf: all_markets, ${march}`)).toMatchObject([
      { value: { value: '10' } },
    ]);
  });

  test('are sums over sectors that do not overlap', async () => {
    expect(await derived(`operation: sum, sectors: ["84", "85"], ${march}`)).toMatchObject([
      {
        value: { value: '30000000', unit: 'USD' },
        arithmetic: [{ expression: '10,000,000 + 20,000,000 = 30,000,000' }],
      },
    ]);
    expect(await derived(`operation: sum, sectors: ["85", "8517"], ${march}`)).toMatchObject([
      { refusal: 'overlapping_sectors', value: null },
    ]);
    expect(await derived(`operation: sum, sectors: ["85", "86"], ${march}`)).toMatchObject([
      { refusal: 'gap', missing: ['86'] },
    ]);
  });

  test('are sums over the quarters of a year, and of no year that lacks one', async () => {
    const years = 'kind: quarterly, from: "2021-01-01", to: "2022-12-31"';
    expect(await derived(`operation: sum, ${years}`)).toMatchObject([
      { period: '2021', value: { value: '240000000' }, terms: [{}, {}, {}, {}] },
      { period: '2022', refusal: 'gap', missing: ['2022-Q2', '2022-Q3', '2022-Q4'] },
    ]);
  });

  test('are no sums of cumulative figures', async () => {
    const asked = derivedOf('operation: sum, kind: cumulative, from: "2022-01-01", to: "2022-12-31"');
    expect(refusalOf(await exporter.ask(asked))).toMatchObject({ reason: 'SERIES_NOT_SUMMED', field: 'kind' });
  });

  test('are the same as those beside the series', async () => {
    const { points } = await series({ kind: 'monthly', ...SPRING });
    const alone = await derived('operation: year_on_year, kind: monthly, from: "2022-01-01", to: "2022-04-30"');
    expect(alone).toEqual(points.map(({ yearOnYear }) => yearOnYear));
  });
});
