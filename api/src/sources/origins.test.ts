import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allHands, createDocument, updateDocument } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { SOURCE, bin, change, report, rootedOf, source } from './testing/sources.ts';

const SUMMARY = `query { summary: riskSummary(market: "RU", sector: "85", asOf: "2022-06-30") {
  score { central } confidence { value origins documents }
  parts { inputs { origins originReliability { id kind } } } } }`;

let app: TestApp;
let desk: TestPerson;
let person: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  app = await testApp();
  desk = await allHands(app, await app.tenant({ kind: 'platform' }));
  stranger = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

/** Someone of a bureau that has nothing yet. */
const newcomer = async (): Promise<TestPerson> => allHands(app, await app.tenant());

interface Summary {
  readonly score: { readonly central: number } | null;
  readonly confidence: { readonly value: number; readonly origins: number; readonly documents: number };
  readonly parts: readonly { readonly inputs: readonly { readonly originReliability: readonly object[] }[] }[];
}

const summaryFor = async (by: TestPerson): Promise<Summary> => (await by.get<{ summary: Summary }>(SUMMARY)).summary;

const originsOf = async (by: TestPerson): Promise<number> => (await summaryFor(by)).confidence.origins;

/** The kinds of the origins under a summary, each by its id. */
async function originKinds(by: TestPerson): Promise<readonly object[]> {
  const { parts } = await summaryFor(by);
  return parts.flatMap(({ inputs }) => inputs.flatMap(({ originReliability }) => originReliability));
}

const ofOneRoot = async (by: TestPerson, originId: string): Promise<readonly string[]> => {
  const document = `query ($filter: SourceFilter) { page: sources(filter: $filter, first: 50) { nodes { id } } }`;
  const { page } = await by.get<{ page: { nodes: readonly { id: string }[] } }>(document, { filter: { originId } });
  return page.nodes.map(({ id }) => id).toSorted();
};

describe('the origin of a source', () => {
  test('may be a source of the market desk, and is then read and counted as the desk has it', async () => {
    person = await newcomer();
    const original = await source(desk, { kind: 'wire' });
    const copy = await source(person, { originId: original });
    expect(await rootedOf(person, copy)).toEqual({ origin: { id: original }, root: { id: original, kind: 'wire' } });
    expect(await rootedOf(person, original)).toEqual({ origin: null, root: null });
  });

  test('is one of the two and can be taken away', async () => {
    person = await newcomer();
    const [own, shared] = [await source(person), await source(desk)];
    const retelling = await source(person, { originId: shared });
    await change(person, retelling, { originId: own });
    expect((await rootedOf(person, retelling)).root).toMatchObject({ id: own });
    await change(person, retelling, { originId: shared });
    expect((await rootedOf(person, retelling)).root).toMatchObject({ id: shared });
    await change(person, retelling, { publisher: '新华社' });
    expect((await rootedOf(person, retelling)).root).toMatchObject({ id: shared });
    await change(person, retelling, { originId: null });
    expect(await rootedOf(person, retelling)).toEqual({ origin: null, root: null });
  });

  test('is followed over any number of steps, from the own tenant into the desk’s', async () => {
    person = await newcomer();
    const chain = [await source(desk, { kind: 'regulation' })];
    for (const by of [desk, desk, person, person, person]) chain.push(await source(by, { originId: chain.at(-1) }));
    const [first] = chain;
    for (const [step, id] of chain.entries()) {
      const { origin, root } = await rootedOf(person, id);
      expect(origin?.id ?? null).toBe(chain[step - 1] ?? null);
      expect(root).toEqual(step === 0 ? null : { id: first, kind: 'regulation' });
    }
    expect(await ofOneRoot(person, chain[3] ?? '')).toEqual(chain.toSorted());
    expect(await ofOneRoot(person, chain[0] ?? '')).toEqual(chain.toSorted());
    expect(await ofOneRoot(desk, chain[1] ?? '')).toEqual(chain.slice(0, 3).toSorted());
    expect(await ofOneRoot(stranger, chain[3] ?? '')).toEqual([]);
  });

  test('is the same in any forest of retellings, whichever source of a tree it is asked of', async () => {
    person = await newcomer();
    const roots = new Map<string, string>();
    const [ofDesk, ofOwn]: [string[], string[]] = [[], []];
    for (let index = 0; index < 40; index++) {
      const [by, mine] = index % 3 === 0 ? [desk, ofDesk] : [person, ofOwn];
      const readable = by === desk ? ofDesk : [...ofDesk, ...ofOwn];
      // Every fifth stands for itself; the others retell one or the other that was there before.
      const originId = index % 5 === 0 ? null : (readable[(index * 7) % readable.length] ?? null);
      const id = await source(by, { originId });
      roots.set(id, originId === null ? id : (roots.get(originId) ?? ''));
      mine.push(id);
    }
    for (const [id, root] of roots) {
      expect((await rootedOf(person, id)).root?.id ?? id).toBe(root);
      const tree = [...roots.keys()].filter((each) => roots.get(each) === root).toSorted();
      expect(await ofOneRoot(person, id)).toEqual(tree);
    }
    expect(new Set(roots.values()).size).toBeGreaterThan(5);
  });

  test('is read on when the desk has thrown the document away, but cannot be named any more', async () => {
    person = await newcomer();
    const original = await source(desk);
    const copy = await source(person, { originId: original });
    await bin(desk, original);
    expect((await rootedOf(person, copy)).root).toMatchObject({ id: original });
    await change(person, copy, { publisher: '新华社' });
    const answer = await person.ask(createDocument(SOURCE), {
      input: { kind: 'news', title: { zh: '又一份' }, originId: original },
    });
    expect(refusalOf(answer)).toMatchObject({ reason: 'REFERENCE_UNKNOWN', field: 'input.originId' });
  });

  test('is none of another bureau, which is refused as if it did not exist', async () => {
    person = await newcomer();
    const own = await source(person);
    const foreign = await source(stranger);
    const before = await checksums(app);
    const ask = (originId: string) =>
      person.ask(updateDocument(SOURCE), { id: own, version: 1, input: { originId } }).then(refusalOf);
    const refusal = await ask(foreign);
    expect(refusal).toEqual({ code: 'BAD_INPUT', reason: 'REFERENCE_UNKNOWN', field: 'input.originId' });
    expect(refusal).toEqual(await ask('0192aaaa-0000-7000-8000-000000000000'));
    expect(await checksums(app)).toEqual(before);
  });
});

describe('a document that is entered again', () => {
  const FOUND = `query ($known: SameDocumentInput!) {
    page: sources(filter: { sameDocument: $known }) { nodes { id } totalCount } }`;
  const foundBy = async (by: TestPerson, known: object): Promise<readonly string[]> => {
    const { page } = await by.get<{ page: { nodes: readonly { id: string }[] } }>(FOUND, { known });
    return page.nodes.map(({ id }) => id).toSorted();
  };

  test('is found by its address or by a title, among the own sources and those of the desk', async () => {
    person = await newcomer();
    const title = { zh: '一季度对俄贸易', en: 'Trade with Russia, First Quarter' };
    const ours = await source(person, { title, url: 'https://www.example.org/trade/q1/' });
    const shared = await source(desk, { title: { zh: '另一标题' }, url: 'http://example.org/trade/q1' });
    await source(stranger, { title, url: 'https://example.org/trade/q1' });
    const both = [ours, shared].toSorted();
    expect(await foundBy(person, { url: 'HTTPS://example.org/trade/Q1' })).toEqual(both);
    expect(await foundBy(person, { url: 'https://example.org/trade' })).toEqual([]);
    expect(await foundBy(person, { title: { en: ' trade with Russia, first quarter ' } })).toEqual([ours]);
    expect(await foundBy(person, { title: { zh: '另一标题', en: 'Trade with Russia, First Quarter' } })).toEqual(both);
    expect(await foundBy(person, { title: { zh: '一季度' } })).toEqual([]);
    expect(await foundBy(person, {})).toEqual([]);
  });
});

describe('a circle of origins', () => {
  test.each([1, 2, 3, 5])('of %i sources is refused, and nothing is written', async (length) => {
    person = await newcomer();
    const chain = [await source(person)];
    while (chain.length < length) chain.push(await source(person, { originId: chain.at(-1) }));
    const before = await checksums(app);
    const input = { originId: chain.at(-1) };
    const answer = await person.ask(updateDocument(SOURCE), { id: chain[0], version: 1, input });
    expect(refusalOf(answer)).toEqual({
      code: 'BAD_INPUT',
      reason: length === 1 ? 'ORIGIN_IS_ITSELF' : 'ORIGIN_GOES_BACK',
      field: 'input.originId',
    });
    expect(await checksums(app)).toEqual(before);
  });

  test('is not closed by two who change its halves at once', async () => {
    person = await newcomer();
    const pairs = Array.from({ length: 6 }, async () => [await source(person), await source(person)] as const);
    for (const [a, b] of await Promise.all(pairs)) {
      const half = (id: string, originId: string) =>
        person.ask(updateDocument(SOURCE), { id, version: 1, input: { originId } });
      const refused = (await Promise.all([half(a, b), half(b, a)])).map(refusalOf).filter(Boolean);
      expect(refused).toEqual([expect.objectContaining({ reason: 'ORIGIN_GOES_BACK' })]);
    }
  });

  test('that is there all the same counts as one origin, and reading it ends', async () => {
    person = await newcomer();
    const [a, b] = [await source(person), await source(person)];
    const tail = await source(person, { originId: a });
    await app.sql(
      'update source set origin_id = case id when $1 then $2::uuid else $1::uuid end where id in ($1, $2)',
      [a, b],
    );
    const least = [a, b].toSorted()[0];
    for (const id of [a, b, tail]) expect((await rootedOf(person, id)).root).toMatchObject({ id: least });
    expect(await ofOneRoot(person, tail)).toEqual([a, b, tail].toSorted());
    await report(person, a);
    await report(person, b);
    await report(person, tail);
    expect(await originsOf(person)).toBe(1);
    await change(person, tail, { kind: 'wire' });
  });
});

describe('one document, whoever recorded it', () => {
  const GROUP = 'query ($id: ID!) { group: corroborationOfFigure(id: $id) { relation origins documents } }';
  const GROUPS = `query ($relations: [FigureRelation!]) {
    page: figureGroups(filter: { market: "RU", relations: $relations }) { totalCount } }`;
  const WORK = `query { work: workList(filter: { market: "RU", kinds: [single_origin] }) { totalCount } }`;
  const SERIES = `query { series: figureSeries(indicator: "exports", market: "KZ", kind: monthly, unit: "USD",
    from: "2022-03-01", to: "2022-03-31") { points { term { origins } } } }`;

  test('is one origin in summaries, groups, the work list and series', async () => {
    person = await newcomer();
    const original = await source(desk, { kind: 'wire' });
    const deskFigure = await report(desk, original);
    const alone = await summaryFor(person);
    expect(alone.confidence).toMatchObject({ origins: 1, documents: 1 });
    const ownFigure = await report(person, await source(person, { originId: original }));
    expect((await summaryFor(person)).confidence).toEqual({ ...alone.confidence, documents: 2 });
    expect((await summaryFor(person)).score).toEqual(alone.score);
    expect(await originKinds(person)).toEqual([{ id: original, kind: 'wire' }]);
    for (const id of [deskFigure, ownFigure]) {
      expect(await person.get(GROUP, { id })).toEqual({ group: { relation: 'single', origins: 1, documents: 2 } });
    }
    expect(await person.get(GROUPS, { relations: ['single'] })).toEqual({ page: { totalCount: 1 } });
    expect(await person.get(GROUPS, { relations: ['agree'] })).toEqual({ page: { totalCount: 0 } });
    expect(await person.get(WORK)).toEqual({ work: { totalCount: 1 } });
    const level = {
      market: 'KZ',
      sector: null,
      value: { qualifier: 'exactly', value: '7500000', unit: 'USD' },
      comparisonForm: 'level',
      comparisonBasis: 'none',
      direction: 'level',
    };
    await report(desk, original, level);
    await report(person, await source(person, { originId: original }), level);
    expect(await person.get(SERIES)).toEqual({ series: { points: [{ term: { origins: 1 } }] } });
  });

  test('that retells a retelling is one origin with what it goes back to', async () => {
    person = await newcomer();
    const first = await source(person);
    const second = await source(person, { originId: first });
    const third = await source(person, { originId: second });
    const before = await originsOf(person);
    const figure = await report(person, first);
    expect(await originsOf(person)).toBe(before + 1);
    await report(person, second);
    await report(person, third);
    expect(await originsOf(person)).toBe(before + 1);
    const { group } = await person.get<{ group: { origins: number } }>(GROUP, { id: figure });
    await report(person, await source(person));
    expect(await person.get(GROUP, { id: figure })).toMatchObject({ group: { origins: group.origins + 1 } });
  });

  test('changes a summary at once when the desk says what it goes back to, and notifies nobody', async () => {
    person = await newcomer();
    const [first, second] = [await source(desk), await source(desk)];
    for (const originId of [first, second]) await report(person, await source(person, { originId }));
    const before = await originsOf(person);
    const told = () => app.sql('select count(*) from fact_change');
    const toldBefore = await told();
    await change(desk, second, { originId: first });
    expect(await originsOf(person)).toBe(before - 1);
    await change(desk, first, { kind: 'regulation' });
    expect(await originKinds(person)).toContainEqual({ id: first, kind: 'regulation' });
    expect(await told()).toEqual(toldBefore);
  });

  test('tells the readers of facts that rest on it over several steps', async () => {
    person = await newcomer();
    const first = await source(person);
    const third = await source(person, { originId: await source(person, { originId: first }) });
    await report(person, third);
    await change(person, first, { kind: 'regulation' });
    const [last] = await app.sql('select kind, action, market_codes from fact_change where record_id = $1', [first]);
    expect(last).toEqual({ kind: 'source', action: 'updated', market_codes: ['RU'] });
  });
});
