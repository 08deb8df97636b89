import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addFigureRows } from '../testing/figure-rows.ts';
import { recordKind, writeLeast } from '../testing/record-kinds.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';
import { RiskComputer } from './risk-computer.ts';

let app: TestApp;
let tenant: TestTenant;
let analyst: TestPerson;
let exporter: TestPerson;
let stranger: TestPerson;

/** So many facts in one part: more than two pages, more than three pieces of what is kept. */
const FACTS = 173;
const DAY = '2022-05-31';

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  analyst = await app.person(tenant, ['analyst']);
  exporter = await app.person(tenant, ['exporter']);
  stranger = await app.person(await app.tenant({ region: '500000' }), ['exporter']);
  const source = await writeLeast(analyst, recordKind('Source'), '', { publishedOn: '2022-04-20' });
  const subjects = await app.sql(
    `select code, indicator from sector, unnest(array['exports', 'imports']) indicator where length(code) = 2
      order by indicator, code limit $1`,
    [FACTS],
  );
  await addFigureRows(
    app,
    tenant.id,
    subjects.map(({ code, indicator }, n) => ({
      indicator: String(indicator),
      market: 'KZ',
      sector: String(code),
      value: `${10 + (n % 50)}`,
      lower: `${10 + (n % 50)}`,
      upper: `${10 + (n % 50)}`,
      basis: 'yoy',
      sources: [source.id],
    })),
  );
});
afterAll(() => app.close());

interface Input {
  readonly key: string;
  readonly share: number;
  readonly points: number;
  readonly recordIds: readonly string[];
  readonly label: { readonly zh: string };
}

interface Page {
  readonly nodes: readonly Input[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly score: { readonly central: number };
  readonly figures: readonly { readonly id: string; readonly evidence: readonly { readonly locator: string }[] }[];
}

interface Part {
  readonly category: string;
  readonly score: { readonly central: number } | null;
  readonly inputs: readonly Input[];
  readonly inputsTotal: number;
  readonly otherPoints: number;
}

const INPUT = 'key share points recordIds label { zh }';
const PAGE = `query ($market: ID! = "KZ", $category: RiskCategory! = trade_trend, $first: Int! = 60, $after: String, $asOf: Date = "${DAY}") {
  page: riskInputs(market: $market, asOf: $asOf, category: $category, first: $first, after: $after) {
    nodes { ${INPUT} } totalCount pageInfo { hasNextPage endCursor } score { central }
    figures { id evidence { locator } } } }`;
const SUMMARY = `{ riskSummary(market: "KZ", asOf: "${DAY}") { shippingChecks { key }
  parts { category score { central } inputs { ${INPUT} } inputsTotal otherPoints } } }`;

const pageOf = async (variables: object = {}, by = exporter): Promise<Page> =>
  (await by.get<{ page: Page }>(PAGE, variables)).page;

async function partOf(category = 'trade_trend'): Promise<Part> {
  const { riskSummary } = await exporter.get<{ riskSummary: { parts: readonly Part[] } }>(SUMMARY);
  const part = riskSummary.parts.find((each) => each.category === category);
  if (!part) throw new Error(`no part ${category}`);
  return part;
}

async function allPages(first: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageOf({ first, after });
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return pages;
}

describe('the facts under a part', () => {
  test.each([60, 7, 200])('come to what the part says, all of them, in pages of %s', async (first) => {
    const part = await partOf();
    const pages = await allPages(first);
    const inputs = pages.flatMap(({ nodes }) => nodes);
    expect(part.inputsTotal).toBe(FACTS);
    expect(inputs).toHaveLength(FACTS);
    expect(new Set(inputs.map(({ key }) => key)).size).toBe(FACTS);
    expect(inputs.slice(0, 50)).toEqual(part.inputs);
    const sum = (of: (input: Input) => number): number => inputs.reduce((total, input) => total + of(input), 0);
    expect(sum(({ points }) => points)).toBeCloseTo(part.score?.central ?? Number.NaN, 1);
    expect(sum(({ share }) => share)).toBeCloseTo(1, 2);
    expect(inputs.slice(50).reduce((total, { points }) => total + points, 0)).toBeCloseTo(part.otherPoints, 2);
    for (const page of pages) expect(page.score).toEqual(part.score);
  });

  test('bring the records that they rest on, with their evidence', async () => {
    for (const { nodes, figures } of await allPages(60)) {
      expect(new Set(figures.map(({ id }) => id))).toEqual(new Set(nodes.flatMap(({ recordIds }) => recordIds)));
      for (const { evidence } of figures) expect(evidence.length).toBeGreaterThan(0);
      for (const { label } of nodes) expect(label.zh).not.toBe('');
    }
  });

  test('are not worked out anew: the answer that the summary gave is read', async () => {
    await partOf();
    const compute = jest.spyOn(app.app.get(RiskComputer, { strict: false }), 'compute');
    const pages = await allPages(60);
    expect(pages).toHaveLength(3);
    expect(compute).not.toHaveBeenCalled();
    compute.mockRestore();
  });

  test('cost two statements a page: whether the answer still holds, and the records', async () => {
    const texts = await statementsOf(app, exporter, PAGE);
    expect(texts.filter((text) => /^(select|with) /.test(text))).toHaveLength(2);
  });

  test('are none where nothing is known, and none of another tenant', async () => {
    const nothing = { nodes: [], totalCount: 0, score: null, pageInfo: { hasNextPage: false, endCursor: null } };
    expect(await pageOf({ category: 'market_exits' })).toMatchObject(nothing);
    expect(await pageOf({}, stranger)).toMatchObject(nothing);
  });

  test('are asked for in pages within their bounds, and of a market that there is', async () => {
    const refusal = async (variables: object): Promise<unknown> => refusalOf(await exporter.ask(PAGE, variables));
    expect(await refusal({ first: 0 })).toMatchObject({ reason: 'PAGE_TOO_LONG', field: 'first' });
    expect(await refusal({ market: 'XX' })).toMatchObject({ code: 'BAD_INPUT', field: 'market' });
    const { endCursor } = (await pageOf()).pageInfo;
    const elsewhere = { reason: 'ANSWER_CHANGED', field: 'after' };
    expect(await refusal({ after: 'nothing' })).toMatchObject(elsewhere);
    expect(await refusal({ after: endCursor, asOf: '2022-05-30' })).toMatchObject(elsewhere);
    expect(await refusal({ after: endCursor, category: 'market_exits' })).toMatchObject(elsewhere);
  });

  test('are read from the start once a fact has changed, so that no sum is made of two answers', async () => {
    const { endCursor } = (await pageOf()).pageInfo;
    await writeLeast(analyst, recordKind('Figure'), '', { market: 'KZ' });
    expect(refusalOf(await exporter.ask(PAGE, { after: endCursor }))).toMatchObject({ reason: 'ANSWER_CHANGED' });
    expect((await pageOf()).totalCount).toBe(FACTS);
  });
});
