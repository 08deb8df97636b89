import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openClient } from '@kouan/db';
import { QUALIFIERS, type Qualifier, quantity } from '@kouan/shared';
import * as fc from 'fast-check';
import { type FigureRow, addFigureRows } from '../testing/figure-rows.ts';
import { recordKind, writeLeast } from '../testing/record-kinds.ts';
import { UNKNOWN_ID } from '../testing/minimal-operation.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { refusalOf, told } from '../testing/told.ts';
import { sameSubject } from './group-sql.ts';

let app: TestApp;
let tenant: TestTenant;
let analyst: TestPerson;
let exporter: TestPerson;
/** Two wires, and a paper that retells the first of them. */
let sources: { first: string; second: string; retelling: string };

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  analyst = await app.person(tenant, ['analyst']);
  exporter = await app.person(tenant, ['exporter']);
  const source = async (more: object = {}) => (await writeLeast(analyst, recordKind('Source'), '', more)).id;
  const first = await source();
  sources = { first, second: await source(), retelling: await source({ originId: first }) };
});
afterAll(() => app.close());

interface Group {
  readonly key: string;
  readonly relation: string;
  readonly origins: number;
  readonly documents: number;
  readonly bases: readonly { readonly basis: string; readonly relation: string; readonly range: object }[];
  readonly members: readonly {
    readonly figure: { readonly id: string };
    readonly relation: string | null;
    readonly sharesOrigin: boolean;
  }[];
}

const FIELDS = `key relation origins documents bases { basis relation range { qualifier value lower upper unit } }
  members { relation sharesOrigin figure { id value { value } evidence { source { title { zh } } } } }`;
const OF_FIGURE = `query ($id: ID!) { group: corroborationOfFigure(id: $id) { ${FIELDS} } }`;
const PAGE = `query ($filter: FigureGroupFilter, $first: Int = 25, $after: String) {
  page: figureGroups(filter: $filter, first: $first, after: $after) {
    nodes { ${FIELDS} } totalCount pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly nodes: readonly Group[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const page = async (variables: object): Promise<Page> => (await analyst.get<{ page: Page }>(PAGE, variables)).page;
const groupOf = async (id: string | undefined, person = analyst): Promise<Group> =>
  (await person.get<{ group: Group }>(OF_FIGURE, { id })).group;
const percent = (qualifier: Qualifier, value: string): FigureRow => {
  const { lower, upper } = quantity({ qualifier, value, unit: 'percent' });
  return { qualifier, value, lower, upper };
};

describe('figures about the same thing', () => {
  test('stand together on the page of each, with how the others stand to it', async () => {
    const [moreThan, almost] = await addFigureRows(app, tenant.id, [
      { market: 'KZ', ...percent('more_than', '60'), sources: [sources.first] },
      { market: 'KZ', ...percent('almost', '66.67'), sources: [sources.retelling] },
      { market: 'KZ', sector: '8517', sources: [sources.second] },
    ]);
    expect(await groupOf(moreThan)).toMatchObject({
      relation: 'compatible',
      origins: 1,
      documents: 2,
      bases: [{ basis: 'previous_period', range: { lower: '60.003', upper: '66.67', unit: 'percent' } }],
      members: [
        { figure: { id: moreThan }, relation: null, sharesOrigin: false },
        { figure: { id: almost }, relation: 'compatible', sharesOrigin: true },
      ],
    });
  });

  test('that conflict say so to exporters as to analysts, with the whole range', async () => {
    const [one, other] = await addFigureRows(app, tenant.id, [
      { market: 'BY', ...percent('exactly', '27'), sources: [sources.first] },
      { market: 'BY', ...percent('exactly', '40'), sources: [sources.second] },
    ]);
    const seen = await groupOf(one, exporter);
    expect(seen).toMatchObject({ relation: 'conflict', bases: [{ range: { lower: '27', upper: '40' } }] });
    expect(seen.members.map(({ figure, relation }) => [figure.id, relation])).toEqual([
      [one, null],
      [other, 'conflict'],
    ]);
  });

  test('show the figure that a revision has taken the place of', async () => {
    const [old] = await addFigureRows(app, tenant.id, [{ market: 'UZ', superseded: true }]);
    const [revision] = await addFigureRows(app, tenant.id, [
      { market: 'UZ', ...percent('exactly', '30'), ...(old ? { supersedes: old } : {}) },
    ]);
    const seen = await groupOf(revision);
    expect(seen.relation).toBe('revision');
    expect(seen.members.find(({ figure }) => figure.id === old)?.relation).toBe('revision');
  });

  test('of another tenant are not there, and neither is their group', async () => {
    const elsewhere = await app.tenant();
    const [foreign] = await addFigureRows(app, elsewhere.id, [{ market: 'KG', ...percent('exactly', '1') }]);
    const [own] = await addFigureRows(app, tenant.id, [{ market: 'KG', ...percent('exactly', '99') }]);
    const unknown = await analyst.ask(OF_FIGURE, { id: UNKNOWN_ID });
    expect(told(await analyst.ask(OF_FIGURE, { id: foreign }))).toEqual(told(unknown));
    expect(refusalOf(unknown)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await groupOf(own)).members.map(({ figure }) => figure.id)).toEqual([own]);
  });

  test('take one statement, for a figure and for a page with its total', async () => {
    const [id] = await addFigureRows(app, tenant.id, [{ market: 'AM' }]);
    const begin = expect.stringMatching(/^begin read only/);
    const statement = expect.stringMatching(/^with /);
    expect(await statementsOf(app, analyst, OF_FIGURE, { id })).toEqual([begin, statement, 'commit']);
    const list = `{ figureGroups { nodes { ${FIELDS} } pageInfo { endCursor } } }`;
    expect(await statementsOf(app, analyst, list)).toEqual([begin, statement, 'commit']);
    expect(await statementsOf(app, analyst, PAGE)).toEqual([begin, statement, 'commit']);
  });
});

/** Reports in every wording about a few things, so that many of them meet, touch or miss each other. */
const reports: fc.Arbitrary<FigureRow> = fc
  .record({
    market: fc.constantFrom('MN', 'TJ', 'TM', null),
    sector: fc.constantFrom('84', '85', '8517', null),
    region: fc.constantFrom('330225', '500000', '370000', null),
    qualifier: fc.constantFrom(...QUALIFIERS),
    value: fc.constantFrom('20', '40', '50', '60', '66.67'),
    basis: fc.constantFrom('yoy', 'previous_period', 'unspecified'),
    form: fc.constantFrom('percent_change', 'multiple'),
    direction: fc.constantFrom('up', 'down'),
    superseded: fc.constantFrom(false, false, false, true),
    period: fc.constantFrom('2022-03', null),
    source: fc.constantFrom('first', 'second', 'retelling', null),
  })
  .map(({ qualifier, value, source, period, ...row }) => {
    const unit = row.form === 'multiple' ? 'times' : 'percent';
    const bounds = { lower: String(Number(value) - 10), upper: String(Number(value) + 10) };
    const said = qualifier === 'between' ? { qualifier, value: null, ...bounds } : quantity({ qualifier, value, unit });
    const dates = period ? { period } : { period, from: null, to: null };
    return { ...row, ...said, unit, ...dates, sources: source === null ? [] : [sources[source]] };
  });

describe('a list of groups', () => {
  test('finds by each relation what the domain says of the groups, page by page', async () => {
    // A fixed seed keeps the data the same; the domain judges every group that it comes to.
    const rows = fc.sample(reports, { numRuns: 300, seed: 20220511 });
    const agreeing = ['first', 'second'].map((origin) => ({
      market: 'GE',
      ...percent('more_than', '40'),
      sources: [sources[origin as 'first']],
    }));
    const touching = (['more_than', 'at_most'] as const).map((each) => ({ market: 'AZ', ...percent(each, '40') }));
    await addFigureRows(app, tenant.id, [...rows, ...agreeing, ...touching]);
    const all: Group[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page({ first: 7, after });
      all.push(...nodes);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(all.map(({ key }) => key)).toEqual([...new Set(all.map(({ key }) => key))].toSorted());
    const relations = [...new Set(all.map(({ relation }) => relation))].toSorted();
    expect(relations).toEqual(['agree', 'compatible', 'conflict', 'different_base', 'revision', 'single']);
    for (const relation of relations) {
      const found = await page({ filter: { relations: [relation] }, first: 200 });
      const expected = all.filter((group) => group.relation === relation).map(({ key }) => key);
      expect({ relation, keys: found.nodes.map(({ key }) => key) }).toEqual({ relation, keys: expected });
      expect(found.totalCount).toBe(expected.length);
    }
  });

  test('is narrowed by market and goods', async () => {
    const { nodes } = await page({ filter: { market: 'MN', sector: '85' }, first: 200 });
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.every(({ key }) => key.startsWith('exports|MN|85'))).toBe(true);
  });

  test.each([
    [{ first: 0 }, 'PAGE_TOO_LONG', 'first'],
    [{ first: 201 }, 'PAGE_TOO_LONG', 'first'],
    [{ after: 'garbage' }, 'CURSOR_INVALID', 'after'],
  ])('is not cut at %j', async (variables, reason, field) => {
    expect(refusalOf(await analyst.ask(PAGE, variables))).toEqual({ code: 'BAD_INPUT', reason, field });
  });
});

describe('figures that can be about the same thing', () => {
  test('are found by their index behind row-level security too', async () => {
    const markets = ['AM', 'BY', 'GE', 'KG', 'KZ', 'MD', 'TJ', 'TM', 'UZ'];
    await addFigureRows(
      app,
      tenant.id,
      markets.concat(markets, markets, markets).map((market) => ({ market, ...percent('exactly', '7') })),
    );
    await app.sql('analyze figure');
    const service = await openClient(app.database.service);
    try {
      await service.query('begin');
      // In a small table the database would read all of it.
      await service.query('set local enable_seqscan = off; set local enable_bitmapscan = off');
      const { rows } = await service.query<{ 'QUERY PLAN': string }>(
        `explain (costs off) select f.* from (values ('exports', 'RU', '85', '330225', '2022-03-31'::date))
          asked (indicator_code, market_code, sector_code, region_code, period_to)
          join figure f on f.tenant_id = '${tenant.id}' and ${sameSubject('f', 'asked')}`,
      );
      const lines = rows.map((row) => row['QUERY PLAN']);
      const conditions = lines.filter((line) => line.includes('Index Cond: '));
      expect(conditions).toEqual([expect.stringMatching(/market_code.*sector_code.*region_code.*period_to/)]);
      await service.query('rollback');
    } finally {
      await service.end();
    }
  });
});
