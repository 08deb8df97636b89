import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordKind, supportDraft, updateDocument, writeLeast } from '../testing/record-kinds.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';

const NOTE = recordKind('RiskNote');
const PUBLISHED = '已发布的措辞';
const DRAFT = '尚未定稿的措辞';

let app: TestApp;
let analyst: TestPerson;
let reviewer: TestPerson;
let exporter: TestPerson;
let outsider: TestPerson;
let foreignExporter: TestPerson;

beforeAll(async () => {
  app = await testApp();
  const desk = await app.tenant({ kind: 'platform' });
  const bureau = await app.tenant();
  analyst = await app.person(desk, ['analyst']);
  reviewer = await app.person(desk, ['reviewer']);
  exporter = await app.person(desk, ['exporter']);
  outsider = await app.person(bureau, ['analyst']);
  foreignExporter = await app.person(bureau, ['exporter']);
});
afterAll(() => app.close());

async function step(person: TestPerson, name: string, id: string, more = ''): Promise<void> {
  const { note } = await analyst.get<{ note: { version: number } }>(
    'query ($id: ID!) { note: riskNote(id: $id) { version } }',
    { id },
  );
  await person.get(
    `mutation ($id: ID!, $version: Int!) { ${name}RiskNote(id: $id, version: $version${more}) { id } }`,
    {
      id,
      version: note.version,
    },
  );
}

async function draft(id: string, input: object): Promise<void> {
  const { note } = await analyst.get<{ note: { version: number } }>(
    'query ($id: ID!) { note: riskNote(id: $id) { version } }',
    { id },
  );
  await analyst.get(updateDocument(NOTE), { id, version: note.version, input });
}

async function publishedNote(title = PUBLISHED): Promise<string> {
  const { id } = await writeLeast(analyst, NOTE, '', { title: { zh: title } });
  await supportDraft(analyst, id);
  await step(analyst, 'submit', id);
  await step(reviewer, 'publish', id);
  return id;
}

const found = async (person: TestPerson, q: string, id: string): Promise<number> => {
  const { riskNotes } = await person.get<{ riskNotes: { nodes: { id: string }[]; totalCount: number } }>(
    'query ($q: String) { riskNotes(filter: { q: $q }, first: 200) { nodes { id } totalCount } }',
    { q },
  );
  expect(riskNotes.totalCount).toBe(riskNotes.nodes.length);
  return riskNotes.nodes.filter((note) => note.id === id).length;
};

const OUTSIDE = [
  ['an exporter', () => exporter],
  ['an analyst of another tenant', () => outsider],
  ['an exporter of another tenant', () => foreignExporter],
] as const;

describe('a published note with a newer draft', () => {
  let id: string;
  beforeAll(async () => {
    id = await publishedNote();
    await draft(id, { title: { zh: DRAFT } });
  });

  test.each(OUTSIDE)('is found by %s by what is published and not by its draft', async (_, who) => {
    expect(await found(who(), PUBLISHED, id)).toBe(1);
    expect(await found(who(), 'yifabudecuoci', id)).toBe(1);
    expect(await found(who(), DRAFT, id)).toBe(0);
    expect(await found(who(), 'shangweidinggao', id)).toBe(0);
  });

  test('is found by either wording by those who work on it, in pinyin too', async () => {
    for (const person of [analyst, reviewer]) {
      for (const q of [PUBLISHED, DRAFT, 'shangweidinggao', 'swdg']) expect(await found(person, q, id)).toBe(1);
    }
  });
});

describe('a note is found by outsiders', () => {
  test('never while it is a draft, by its new wording once that is published, and not after a withdrawal', async () => {
    const id = await publishedNote('原来的说法');
    await draft(id, { title: { zh: '改过的说法' } });
    await step(analyst, 'submit', id);
    expect(await found(exporter, '改过的说法', id)).toBe(0);
    await step(reviewer, 'publish', id);
    expect(await found(exporter, '改过的说法', id)).toBe(1);
    expect(await found(exporter, '原来的说法', id)).toBe(0);
    await step(reviewer, 'confirm', id);
    expect(await found(exporter, '改过的说法', id)).toBe(1);
    await step(reviewer, 'withdraw', id, ', comment: "情况已变化"');
    expect(await found(exporter, '改过的说法', id)).toBe(0);
    expect(await found(analyst, '改过的说法', id)).toBe(1);
  });
});

describe('work on a draft', () => {
  const MARKS = `id version updatedAt updatedBy { id }`;
  const LIST = `{ recent: riskNotes(first: 1) { nodes { ${MARKS} } pageInfo { endCursor } }
    waiting: riskNotes(sort: waiting, first: 1) { nodes { ${MARKS} } pageInfo { endCursor } }
    due: riskNotes(filter: { reviewDueBy: "2199-01-01" }, first: 200) { nodes { ${MARKS} } } }`;

  test.each(OUTSIDE)('is not to be guessed by %s from marks, order, cursors and filters of a note', async (_, who) => {
    const id = await publishedNote();
    await draft(id, { title: { zh: PUBLISHED } });
    await step(analyst, 'submit', id);
    await step(reviewer, 'publish', id);
    await publishedNote();
    const before = await who().get(LIST);
    const one = `query ($id: ID!) { riskNote(id: $id) { ${MARKS} } }`;
    const alone = await who().get(one, { id });
    expect(alone).toMatchObject({ riskNote: { version: 2, updatedBy: null } });
    await draft(id, { title: { zh: DRAFT }, reviewBy: '2198-12-31' });
    expect(await who().get(LIST)).toEqual(before);
    expect(await who().get(one, { id })).toEqual(alone);
  });

  test('moves the note to the top of its own people’s list', async () => {
    const id = await publishedNote();
    await publishedNote();
    await draft(id, { severity: 2 });
    const { riskNotes } = await analyst.get<{ riskNotes: { nodes: { id: string }[] } }>(
      '{ riskNotes(first: 1) { nodes { id } } }',
    );
    expect(riskNotes.nodes).toEqual([{ id }]);
  });
});

describe('the statement of a search', () => {
  const SEARCH = 'query ($q: String) { riskNotes(filter: { q: $q }) { nodes { id } } }';

  test('looks through the wordings once, and not once for each note', async () => {
    const statement = (await statementsOf(app, outsider, SEARCH, { q: '措辞' })).find((text) => text.includes('like'));
    const plan = await app.sql(`explain (generic_plan, costs off) ${statement ?? ''}`);
    const lines = plan.map((row) => String(row['QUERY PLAN']));
    // Each scan that looks into a search text, with all that it is held to.
    const scans = lines
      .map((line, at) => (/ on risk_note/.test(line) ? lines.slice(at, at + 5) : []))
      .map(([head = '', ...rest]) => [head, ...rest.filter((line) => /^\s+(\w+ Cond|Filter): /.test(line))])
      .filter((scan) => scan.some((line) => line.includes('search ~~')));
    expect(scans.length).toBe(2);
    // Nothing of it is a column of the note that is looked for.
    expect(scans.filter((scan) => scan.some((line) => /\bt0\./.test(line)))).toEqual([]);
  });
});
