import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FigureRow, addFigureRows } from '../testing/figure-rows.ts';
import {
  addOrganization,
  allHands,
  deleteDocument,
  recordKind,
  supportDraft,
  writeLeast,
} from '../testing/record-kinds.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

let app: TestApp;
let tenant: TestTenant;
let platform: TestTenant;
let person: TestPerson;
/** Sources by name: two reports of May 2022, a retelling of the first, an old one, and official statistics. */
const sources = new Map<string, string>();

beforeAll(async () => {
  app = await testApp();
  platform = await app.tenant({ kind: 'platform' });
  tenant = await app.tenant();
  person = await allHands(app, tenant);
  await addSources();
});
afterAll(() => app.close());

async function addSources(): Promise<void> {
  const add = async (name: string, more: object): Promise<void> => {
    sources.set(name, (await writeLeast(person, recordKind('Source'), '', more)).id);
  };
  await add('first', { publishedOn: '2022-05-11' });
  await add('second', { publishedOn: '2022-05-12' });
  await add('retelling', { publishedOn: '2022-05-13', originId: sources.get('first') });
  await add('old', { publishedOn: '2021-05-01' });
  await add('customs', { publishedOn: '2022-05-09', kind: 'official_statistics' });
}

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly label: { readonly zh: string | null; readonly en: string | null };
  readonly market: { readonly code: string } | null;
  readonly figures: number | null;
  readonly publishedOn: string | null;
  readonly ageDays: number | null;
  readonly halfLifeDays: number | null;
}

interface Page {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST = `query ($filter: WorkFilter, $first: Int = 25, $after: String) {
  page: workList(filter: $filter, first: $first, after: $after) {
    nodes { id kind recordKind recordId code label { zh en } market { code name { zh } } sector { code } period figures
      publishedOn ageDays halfLifeDays }
    totalCount pageInfo { hasNextPage endCursor } } }`;
const COUNTS = `query ($filter: WorkFilter) { counts: workCounts(filter: $filter) { kind count } }`;
const AS_OF = '2022-05-31';

const list = async (filter: object, more: object = {}, by = person): Promise<Page> =>
  (await by.get<{ page: Page }>(LIST, { filter: { asOf: AS_OF, ...filter }, ...more })).page;
const counts = async (filter: object, by = person): Promise<Record<string, number>> => {
  const { counts: found } = await by.get<{ counts: { kind: string; count: number }[] }>(COUNTS, {
    filter: { asOf: AS_OF, ...filter },
  });
  return Object.fromEntries(found.map(({ kind, count }) => [kind, count]));
};
const from = (...names: string[]): string[] => names.map((name) => sources.get(name) ?? '');
const saying = (value: string): FigureRow => ({ value, lower: value, upper: value });

describe('the work list', () => {
  test('names reports that conflict once, however many they are', async () => {
    const ids = await addFigureRows(app, tenant.id, [
      { market: 'KZ', ...saying('27'), sources: from('first') },
      { market: 'KZ', ...saying('40'), sources: from('second') },
      { market: 'KZ', ...saying('40'), sources: from('customs') },
    ]);
    const { nodes } = await list({ market: 'KZ', kinds: ['conflict'] });
    expect(nodes).toMatchObject([{ recordKind: 'figure', figures: 3, market: { code: 'KZ' } }]);
    expect(ids).toContain(nodes[0]?.recordId);
  });

  test('names figures with one origin, retold or not, and leaves official statistics in peace', async () => {
    const [retold] = await addFigureRows(app, tenant.id, [
      { market: 'BY', sources: from('first', 'retelling') },
      { market: 'BY', sector: '84', sources: from('first', 'second') },
      { market: 'BY', sector: '85', sources: from('customs') },
      { market: 'BY', sector: '86', sources: from('first') },
      { market: 'BY', sector: '86', sources: from('second') },
    ]);
    const { nodes } = await list({ market: 'BY', kinds: ['single_origin'] });
    expect(nodes.map(({ recordId }) => recordId)).toEqual([retold]);
  });

  test('names the latest of a series whose youngest source is older than the half-life, with its age', async () => {
    const [, latest] = await addFigureRows(app, tenant.id, [
      { market: 'UZ', period: '2021-02', from: '2021-02-01', to: '2021-02-28', sources: from('old') },
      { market: 'UZ', period: '2021-03', from: '2021-03-01', to: '2021-03-31', sources: from('old') },
      { market: 'UZ', sector: '84', period: '2021-03', from: '2021-03-01', to: '2021-03-31', sources: from('old') },
      { market: 'UZ', sector: '84', sources: from('old', 'first') },
    ]);
    expect((await list({ market: 'UZ', kinds: ['stale_evidence'] })).nodes).toMatchObject([
      { recordId: latest, publishedOn: '2021-05-01', ageDays: 395, halfLifeDays: 180 },
    ]);
    const then = await list({ market: 'UZ', kinds: ['stale_evidence'], asOf: '2021-10-28' });
    expect(then.nodes).toEqual([]);
  });

  test('names every kind of record that nothing supports, until something does', async () => {
    const organizationId = await addOrganization(person);
    for (const kind of ['Figure', 'RiskNote', 'MarketPosition'] as const) {
      await writeLeast(person, recordKind(kind), organizationId, { market: 'MN' });
    }
    await writeLeast(person, recordKind('PolicyEvent'), '', { markets: ['RU', 'MN'] });
    const { nodes } = await list({ market: 'MN', kinds: ['without_evidence'] });
    expect(nodes.map(({ recordKind: of }) => of)).toEqual(['figure', 'risk_note', 'market_position', 'policy_event']);
    expect(nodes.every(({ label }) => (label.zh ?? '') !== '')).toBe(true);
    const note = nodes.find(({ recordKind: of }) => of === 'risk_note');
    await supportDraft(person, note?.recordId ?? '');
    expect(await counts({ market: 'MN' })).toMatchObject({ without_evidence: 3 });
  });

  test('names a note in work and one that is published, and none that was withdrawn', async () => {
    const { id, version } = await writeLeast(person, recordKind('RiskNote'), '', { market: 'AM' });
    const inWork = async (): Promise<boolean> =>
      (await list({ market: 'AM', kinds: ['without_evidence'] })).nodes.some(({ recordId }) => recordId === id) &&
      (await counts({ market: 'AM' }))['without_evidence'] === 1;
    expect(await inWork()).toBe(true);
    await supportDraft(person, id);
    expect(await inWork()).toBe(false);
    const reviewer = await app.person(tenant, ['reviewer']);
    const step = (by: TestPerson, name: string, at: number, more = ''): Promise<unknown> =>
      by.get(`mutation ($id: ID!, $version: Int!) { ${name}RiskNote(id: $id, version: $version${more}) { id } }`, {
        id,
        version: at,
      });
    await step(person, 'submit', version);
    await step(reviewer, 'publish', version + 1);
    await app.sql(
      `delete from evidence where risk_note_version_id in (select id from risk_note_version where note_id = $1)`,
      [id],
    );
    expect(await inWork()).toBe(true);
    await step(reviewer, 'withdraw', version + 2, ', comment: "情况已变化"');
    expect(await list({ kinds: ['without_evidence'] }, { first: 200 })).toMatchObject({
      nodes: expect.not.arrayContaining([expect.objectContaining({ recordId: id })]),
    });
    expect(await counts({ market: 'AM' })).toMatchObject({ without_evidence: 0 });
  });

  test('counts what it lists, and what lies in the bin no longer', async () => {
    const figure = await writeLeast(person, recordKind('Figure'), '', { market: 'GE' });
    expect(await counts({ market: 'GE' })).toEqual({
      conflict: 0,
      without_evidence: 1,
      single_origin: 0,
      stale_evidence: 0,
    });
    await person.get(deleteDocument(recordKind('Figure')), { id: figure.id, version: figure.version });
    expect(await list({ market: 'GE' })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('is walked through page by page with every row once, each kind after the other', async () => {
    const whole = await list({}, { first: 200 });
    const walked: Item[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await list({}, { first: 3, after });
      walked.push(...nodes);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(whole.nodes);
    expect(new Set(walked.map(({ id }) => id)).size).toBe(whole.totalCount);
    expect(Object.values(await counts({})).reduce((sum, count) => sum + count, 0)).toBe(whole.totalCount);
  });

  test.each([
    ['list', LIST],
    ['counts', COUNTS],
  ])('is refused for a market that there is not, as %s, and read for one by its other code', async (_, document) => {
    const refusal = { code: 'BAD_INPUT', reason: 'UNKNOWN_MARKET', field: 'filter.market' };
    expect(refusalOf(await person.ask(document, { filter: { market: 'XX' } }))).toEqual(refusal);
    const of = (market: string): Promise<unknown> => person.get(document, { filter: { market, asOf: AS_OF } });
    expect(await of('RUS')).toEqual(await of('RU'));
  });

  test.each([
    [{ first: 0 }, 'PAGE_TOO_LONG', 'first'],
    [{ after: 'garbage' }, 'CURSOR_INVALID', 'after'],
  ])('is not cut at %j', async (variables, reason, field) => {
    expect(refusalOf(await person.ask(LIST, variables))).toEqual({ code: 'BAD_INPUT', reason, field });
  });
});

describe('whose work it is', () => {
  test('a county sees its own records alone, judged beside what the market desk knows', async () => {
    const county = await app.tenant({ region: '500000' });
    const [desk, analyst] = [await allHands(app, platform), await app.person(county, ['analyst'])];
    const deskSource = await writeLeast(desk, recordKind('Source'), '', { publishedOn: '2022-05-10' });
    await addFigureRows(app, platform.id, [
      { market: 'TJ', ...saying('27'), sources: [deskSource.id] },
      { market: 'TM', ...saying('27') },
    ]);
    const [own] = await addFigureRows(app, county.id, [{ market: 'TJ', ...saying('40') }]);
    expect((await list({ kinds: ['conflict'] }, {}, analyst)).nodes).toMatchObject([{ recordId: own, figures: 2 }]);
    expect(await counts({}, analyst)).toMatchObject({ conflict: 1, without_evidence: 1, single_origin: 0 });
    expect(await counts({}, desk)).toMatchObject({ conflict: 0, without_evidence: 1, single_origin: 1 });
  });

  test('is one statement for a page, one more for the total, and one for the counts', async () => {
    const [begin, statement] = [expect.stringMatching(/^begin read only/), expect.stringMatching(/^with /)];
    const page = `{ workList { nodes { id label { zh } market { name { zh } } } pageInfo { endCursor } } }`;
    expect(await statementsOf(app, person, page)).toEqual([begin, statement, 'commit']);
    expect(await statementsOf(app, person, LIST)).toEqual([begin, statement, statement, 'commit']);
    expect(await statementsOf(app, person, COUNTS)).toEqual([begin, statement, 'commit']);
  });

  test('never holds every record against every piece of evidence, whatever the database expects there to be', async () => {
    const [, statement = ''] = await statementsOf(app, person, COUNTS);
    const plan = await app.sql(`explain (generic_plan, costs off) ${statement}`);
    const lines = plan.map((row) => String(row['QUERY PLAN']));
    expect(lines.some((line) => / on evidence e/.test(line))).toBe(true);
    expect(lines.filter((line) => line.includes('Anti Join'))).toEqual([]);
  });
});
