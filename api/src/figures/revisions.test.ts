import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type RecordKindCase,
  type Written,
  allHands,
  deleteDocument,
  readDocument,
  recordKind,
  restoreDocument,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, codeOf, refusalOf } from '../testing/told.ts';

const FIGURE = recordKind('Figure');

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

const millions = (value: string, more: object = {}): object => ({
  indicator: 'claims_paid',
  market: 'RU',
  period: '2022-Q1',
  value: { qualifier: 'exactly', value: `${value}000000`, unit: 'USD' },
  ...more,
});

interface Chain {
  readonly ids: readonly string[];
  /** Just before the first of them was recorded. */
  readonly before: string;
  /** When each was recorded. */
  readonly after: readonly string[];
  readonly last: Written;
}

/** A figure and its revisions, each with another value. */
async function chain(market: string, ...values: readonly string[]): Promise<Chain> {
  const ids: string[] = [];
  const after: string[] = [];
  let last: Written | null = null;
  for (const value of values) {
    const supersedesId = last?.id ?? null;
    last = await writeLeast(person, FIGURE, '', millions(value, { market, supersedesId }));
    ids.push(last.id);
    const { record } = await person.get<{ record: { recordedAt: string } }>(readDocument(FIGURE, 'recordedAt'), {
      id: last.id,
    });
    after.push(record.recordedAt);
  }
  if (!last) throw new Error('a chain has at least one figure');
  return { ids, before: new Date(Date.parse(after[0] ?? '') - 1).toISOString(), after, last };
}

const known = async (market: string, knownAt: string | null): Promise<string[]> => {
  const { figures } = await person.get<{ figures: { nodes: { id: string }[]; totalCount: number } }>(
    `query ($market: ID, $knownAt: DateTime) {
      figures(filter: { market: $market }, knownAt: $knownAt) { nodes { id } totalCount } }`,
    { market, knownAt },
  );
  expect(figures.totalCount).toBe(figures.nodes.length);
  return figures.nodes.map(({ id }) => id);
};

const figureAt = async (id: string, knownAt: string): Promise<string> => {
  const query = `query ($id: ID!, $knownAt: DateTime) { figure(id: $id, knownAt: $knownAt) { id } }`;
  const answer = await person.ask<{ figure: { id: string } | null }>(query, { id, knownAt });
  return answer.data?.figure?.id ?? String(codeOf(answer));
};

describe('a chain of revisions', () => {
  test('is read from each of its figures, newest first, with its status, its time and who entered it', async () => {
    const { ids } = await chain('KZ', '6', '7', '8');
    for (const id of ids) {
      const fields = 'revisions { id observationStatus recordedAt createdBy { id } value { value } }';
      const { record } = await person.get<{ record: { revisions: Record<string, unknown>[] } }>(
        readDocument(FIGURE, fields),
        { id },
      );
      expect(record.revisions.map((one) => one['id'])).toEqual(ids.toReversed());
      expect(record.revisions.map((one) => one['observationStatus'])).toEqual(['revised', 'revised', 'provisional']);
      expect(record.revisions.map((one) => one['createdBy'])).toEqual(ids.map(() => ({ id: person.userId })));
      const times = record.revisions.map((one) => String(one['recordedAt']));
      expect(times).toEqual(times.toSorted().toReversed());
    }
  });

  test('costs no further statement, however long it is', async () => {
    const { last } = await chain('UZ', '1', '2', '3', '4');
    const document = readDocument(FIGURE, 'revisions { id value { value } createdBy { name } }');
    const statements = await statementsOf(app, person, document, { id: last.id });
    expect(statements.filter((text) => text.startsWith('select'))).toHaveLength(1);
  });

  test('of another tenant is not there', async () => {
    const { ids, after } = await chain('MN', '6');
    const stranger = await allHands(app, await app.tenant());
    const query = `query ($id: ID!, $knownAt: DateTime) { figure(id: $id, knownAt: $knownAt) { id } }`;
    const answer = await stranger.ask(query, { id: ids[0], knownAt: after[0] });
    expect(codeOf(answer)).toBe('NOT_FOUND');
  });
});

describe('what was known on a date', () => {
  test('is the revision that stood then, and nothing before anything was recorded', async () => {
    const { ids, before, after } = await chain('BY', '6', '7', '8');
    expect(await known('BY', before)).toEqual([]);
    for (const [index, at] of after.entries()) expect(await known('BY', at)).toEqual([ids[index]]);
    expect(await known('BY', null)).toEqual([ids[2]]);
    for (const id of ids) {
      expect(await figureAt(id, before)).toBe('NOT_FOUND');
      for (const [index, at] of after.entries()) expect(await figureAt(id, at)).toBe(ids[index]);
    }
  });

  test('has the revisions of that moment and none that came after it', async () => {
    const { ids, after } = await chain('AM', '6', '7', '8');
    const query = `query ($id: ID!, $knownAt: DateTime) {
      figure(id: $id, knownAt: $knownAt) { revisions { id supersededAt } } }`;
    const at = async (knownAt: string | undefined) => {
      const { figure } = await person.get<{ figure: { revisions: { id: string; supersededAt: string | null }[] } }>(
        query,
        { id: ids[0], knownAt },
      );
      return figure.revisions.map(({ id, supersededAt }) => [id, supersededAt !== null]);
    };
    expect(await at(after[0])).toEqual([[ids[0], false]]);
    expect(await at(after[1])).toEqual([
      [ids[1], false],
      [ids[0], true],
    ]);
  });

  test('holds what has been deleted since, and not what a deleted revision had taken the place of', async () => {
    const { ids, after, last } = await chain('TJ', '6', '7');
    const { record } = await person.get<{ record: { deletedAt: string } }>(deleteDocument(FIGURE), {
      id: last.id,
      version: last.version,
    });
    expect(await known('TJ', after[1] ?? '')).toEqual([ids[1]]);
    expect(await known('TJ', record.deletedAt)).toEqual([ids[0]]);
    expect(await known('TJ', null)).toEqual([ids[0]]);
  });

  test('leaves out what lay in the bin then, whether or not it has come out of it since', async () => {
    const { ids, last } = await chain('TM', '6', '7');
    const { record } = await person.get<{ record: { deletedAt: string } }>(deleteDocument(FIGURE), {
      id: last.id,
      version: last.version,
    });
    await person.get(restoreDocument(FIGURE), { id: last.id });
    expect(await known('TM', record.deletedAt)).toEqual([ids[0]]);
    expect(await figureAt(last.id, record.deletedAt)).toBe(ids[0]);
    expect(await known('TM', null)).toEqual([ids[1]]);
  });

  test('is told in the words of then, its sources and its indicator among them', async () => {
    const { last } = await chain('KG', '6');
    const source = await writeLeast(person, recordKind('Source'), '', { title: { zh: '旧题' } });
    await person.get('mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }', {
      input: { figureId: last.id, sourceId: source.id, locator: '第1段' },
    });
    const then = new Date().toISOString();
    const update = (kind: RecordKindCase, id: string, version: number, input: object): Promise<unknown> =>
      person.get(updateDocument(kind), { id, version, input });
    await update(recordKind('Source'), source.id, 1, { title: { zh: '新题' } });
    await update(FIGURE, last.id, last.version, { attribution: '海关总署', observationStatus: 'final' });
    const query = `query ($id: ID!, $market: ID, $knownAt: DateTime) {
      figure(id: $id, knownAt: $knownAt) { ...Told }
      figures(filter: { market: $market }, knownAt: $knownAt) { nodes { ...Told } } }
      fragment Told on Figure { attribution observationStatus evidence { source { title { zh } } } }`;
    const told = (attribution: string | null, observationStatus: string, zh: string): object => {
      const figure = { attribution, observationStatus, evidence: [{ source: { title: { zh } } }] };
      return { figure, figures: { nodes: [figure] } };
    };
    const asked = { id: last.id, market: 'KG' };
    expect(await person.get(query, { ...asked, knownAt: then })).toEqual(told(null, 'provisional', '旧题'));
    expect(await person.get(query, asked)).toEqual(told('海关总署', 'final', '新题'));
  });
});

describe('a figure that was entered', () => {
  const sayings: readonly [string, object][] = [
    ['value', { value: { qualifier: 'exactly', value: '9000000', unit: 'USD' } }],
    ['value', { value: { qualifier: 'about', value: '6000000', unit: 'USD' } }],
    ['value', { value: { qualifier: 'exactly', value: '6000000', unit: 'EUR' } }],
    ['indicator', { indicator: 'claims_filed' }],
    ['period', { period: '2022-Q2' }],
    ['market', { market: 'BY' }],
    ['sector', { sector: '85' }],
    ['region', { region: '370000' }],
  ];

  test.each(sayings)('never has its %s overwritten: %j', async (field, input) => {
    const { last } = await chain('AM', '6');
    const before = await checksums(app);
    const answer = await person.ask(updateDocument(FIGURE), { ...last, input });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_INPUT', reason: 'FIGURE_REVISE', field: `input.${field}` });
    expect(await checksums(app)).toEqual(before);
  });

  test('takes a mended title, wording and attribution, and the same value in other digits', async () => {
    const { last } = await chain('AZ', '6');
    const value = { qualifier: 'exactly', value: '6000000.00', unit: 'USD', wording: '600万美元' };
    const input = { title: { zh: '索赔' }, attribution: '承保机构', value };
    const { record } = await person.get<{ record: object }>(
      updateDocument(FIGURE, 'attribution value { value wording }'),
      { ...last, input },
    );
    expect(record).toEqual({ attribution: '承保机构', value: { value: '6000000', wording: '600万美元' } });
  });

  test('settles by itself or by a revision, and never unsettles', async () => {
    const { last } = await chain('GE', '6');
    const settled = await person.get<{ record: Written }>(updateDocument(FIGURE), {
      ...last,
      input: { observationStatus: 'final' },
    });
    const before = await checksums(app);
    const back = await person.ask(updateDocument(FIGURE), {
      ...settled.record,
      input: { observationStatus: 'revised' },
    });
    expect(refusalOf(back)).toMatchObject({ code: 'BAD_INPUT', reason: 'FIGURE_STATUS_BACKWARDS' });
    const create = `mutation ($input: FigureInput!) { createFigure(input: $input) { id observationStatus } }`;
    const supersedesId = last.id;
    const input = millions('7', { market: 'GE', supersedesId, observationStatus: 'provisional' });
    expect(refusalOf(await person.ask(create, { input }))).toMatchObject({ reason: 'FIGURE_STATUS_BACKWARDS' });
    expect(await checksums(app)).toEqual(before);
    const final = await person.get(create, { input: millions('7', { market: 'GE', supersedesId }) });
    expect(final).toMatchObject({ createFigure: { observationStatus: 'final' } });
  });

  test('and was revised since stays in its history', async () => {
    const { ids } = await chain('KG', '6', '7');
    const [first] = ids;
    const { record } = await person.get<{ record: Written }>(readDocument(FIGURE), { id: first });
    const before = await checksums(app);
    const answer = await person.ask(deleteDocument(FIGURE), { id: first, version: record.version });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_INPUT', reason: 'FIGURE_HAS_REVISION' });
    expect(await checksums(app)).toEqual(before);
  });
});

describe('evidence of a new figure', () => {
  test('comes with it in one transaction, or neither does', async () => {
    const source = await writeLeast(person, recordKind('Source'), '');
    const evidence = [{ sourceId: source.id, locator: '第3段' }];
    const { id } = await writeLeast(person, FIGURE, '', millions('6', { market: 'RS', evidence }));
    const seen = 'evidence { locator stance source { id } }';
    expect((await person.get<{ record: object }>(readDocument(FIGURE, seen), { id })).record).toEqual({
      evidence: [{ locator: '第3段', stance: 'supports', source: { id: source.id } }],
    });
    const before = await checksums(app);
    const create = `mutation ($input: FigureInput!) { createFigure(input: $input) { id } }`;
    const nowhere = [...evidence, { sourceId: source.id, locator: ' ' }];
    const answer = await person.ask(create, { input: millions('6', { market: 'RS', evidence: nowhere }) });
    expect(refusalOf(answer)).toMatchObject({ reason: 'REQUIRED', field: 'input.evidence.1.locator' });
    expect(await checksums(app)).toEqual(before);
  });
});
