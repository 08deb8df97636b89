import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Written,
  deleteDocument,
  readDocument,
  recordKind,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

const NOTE = recordKind('RiskNote');
const FIELDS = `id version published { number state severity title { zh } reviewer { id } }
  draft { number state severity title { zh } reviewComment evidence { locator } } versions { number state }`;

let app: TestApp;
let tenant: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;
let exporter: TestPerson;
let note: Written;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  author = await app.person(tenant, ['analyst', 'reviewer']);
  reviewer = await app.person(tenant, ['reviewer']);
  exporter = await app.person(tenant, ['exporter']);
});
beforeEach(async () => {
  note = await writeLeast(author, NOTE, '');
  await supportDraft(author, note.id);
});
afterAll(() => app.close());

interface Seen {
  readonly version: number;
  readonly published: object | null;
  readonly draft: object | null;
  readonly versions: readonly object[];
}

const read = async (person: TestPerson): Promise<Seen> =>
  (await person.get<{ record: Seen }>(readDocument(NOTE, FIELDS), { id: note.id })).record;

const change = async (person: TestPerson, input: object): Promise<Answer> =>
  person.ask(updateDocument(NOTE), { id: note.id, version: (await read(person)).version, input });

/** Takes one step of the review on the version that is there now. */
async function step(person: TestPerson, name: string, comment?: string): Promise<Answer> {
  const { version } = await read(person);
  const more = comment === undefined ? '' : ', comment: $comment';
  const variables = { id: note.id, version, ...(comment === undefined ? {} : { comment }) };
  return person.ask(
    `mutation ($id: ID!, $version: Int!${comment === undefined ? '' : ', $comment: String!'}) {
      record: ${name}RiskNote(id: $id, version: $version${more}) { id } }`,
    variables,
  );
}

async function steps(...list: readonly (readonly [TestPerson, string, string?])[]): Promise<void> {
  for (const [person, name, comment] of list) expect(refusalOf(await step(person, name, comment))).toBeNull();
}

const seenByExporter = async (): Promise<unknown[]> => {
  const { riskNotes } = await exporter.get<{ riskNotes: { nodes: { id: string; published: unknown }[] } }>(
    `{ riskNotes(first: 200) { nodes { id published { number title { zh } } } } }`,
  );
  return riskNotes.nodes.filter(({ id }) => id === note.id).map(({ published }) => published);
};

const whenRefused = async (attempt: () => Promise<Answer>): Promise<unknown> => {
  const before = await checksums(app);
  const refusal = refusalOf(await attempt());
  expect(await checksums(app)).toEqual(before);
  return refusal;
};

describe('a risk note', () => {
  test('is a draft that no exporter sees, until another person publishes it', async () => {
    expect(await read(author)).toMatchObject({ published: null, draft: { number: 1, state: 'draft' } });
    expect(await seenByExporter()).toEqual([]);
    await steps([author, 'submit'], [reviewer, 'publish']);
    expect(await read(author)).toMatchObject({
      published: { number: 1, state: 'published', reviewer: { id: reviewer.userId } },
      draft: null,
    });
    expect(await seenByExporter()).toEqual([{ number: 1, title: { zh: '围巾出口试单' } }]);
  });

  test('is read by exporters in its published version while a newer draft is in work', async () => {
    await steps([author, 'submit'], [reviewer, 'publish']);
    expect(refusalOf(await change(author, { title: { zh: '未定稿' } }))).toBeNull();
    expect(await read(author)).toMatchObject({
      published: { number: 1, title: { zh: '围巾出口试单' } },
      draft: { number: 2, title: { zh: '未定稿' } },
    });
    expect(await seenByExporter()).toEqual([{ number: 1, title: { zh: '围巾出口试单' } }]);
    await steps([author, 'submit'], [reviewer, 'publish']);
    expect(await seenByExporter()).toEqual([{ number: 2, title: { zh: '未定稿' } }]);
    expect((await read(author)).versions).toEqual([
      { number: 2, state: 'published' },
      { number: 1, state: 'withdrawn' },
    ]);
  });

  test('disappears for exporters when it is withdrawn, and stays in the history', async () => {
    await steps([author, 'submit'], [reviewer, 'publish'], [reviewer, 'withdraw', '情况已变化']);
    expect(await seenByExporter()).toEqual([]);
    expect(refusalOf(await exporter.ask(readDocument(NOTE), { id: note.id }))).toEqual({
      code: 'NOT_FOUND',
      reason: 'RECORD_NOT_FOUND',
    });
    expect(await read(author)).toMatchObject({ published: null, versions: [{ number: 1, state: 'withdrawn' }] });
  });

  test('goes back to its author with a reason, and comes again', async () => {
    await steps([author, 'submit'], [reviewer, 'return', '请补充证据']);
    expect(await read(author)).toMatchObject({ draft: { state: 'draft', reviewComment: '请补充证据' } });
    await change(author, { severity: 5 });
    await steps([author, 'submit'], [reviewer, 'publish']);
    expect(await read(author)).toMatchObject({ published: { number: 1, severity: 5 } });
  });

  test('takes its evidence along to the next draft', async () => {
    await steps([author, 'submit'], [reviewer, 'publish']);
    await change(author, { severity: 2 });
    expect(await read(author)).toMatchObject({ draft: { number: 2, evidence: [{ locator: '第3段' }] } });
  });

  test('goes into the bin only after a reviewer has withdrawn it', async () => {
    await steps([author, 'submit'], [reviewer, 'publish']);
    const remove = async () => author.ask(deleteDocument(NOTE), { id: note.id, version: (await read(author)).version });
    expect((await remove()).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'NOTE_STILL_PUBLISHED' });
    expect(await seenByExporter()).toHaveLength(1);
    await steps([reviewer, 'withdraw', '不再适用']);
    expect((await remove()).errors).toEqual([]);
    expect(await seenByExporter()).toEqual([]);
  });

  test('keeps what the reviewer said to its author from exporters', async () => {
    await steps([author, 'submit'], [reviewer, 'publish', '已核对来源']);
    const query = `query ($id: ID!) { riskNote(id: $id) { published { reviewComment } } }`;
    const said = async (person: TestPerson) => (await person.get(query, { id: note.id }))['riskNote'];
    expect(await said(author)).toEqual({ published: { reviewComment: '已核对来源' } });
    expect(await said(exporter)).toEqual({ published: { reviewComment: null } });
  });
});

describe('a review', () => {
  const OWN = { code: 'FORBIDDEN', reason: 'NOTE_OWN_REVIEW' };

  test('is not done by the author', async () => {
    await steps([author, 'submit']);
    expect(await whenRefused(() => step(author, 'publish'))).toEqual(OWN);
    expect(await whenRefused(() => step(author, 'return', '理由'))).toEqual(OWN);
  });

  test('is not done by a reviewer who changed the draft', async () => {
    await change(reviewer, { severity: 3 });
    await steps([author, 'submit']);
    expect(await whenRefused(() => step(reviewer, 'publish'))).toEqual(OWN);
  });

  test('is not done by who added evidence to the draft', async () => {
    const both = await app.person(tenant, ['reviewer', 'analyst']);
    await supportDraft(both, note.id);
    await steps([author, 'submit']);
    expect(await whenRefused(() => step(both, 'publish'))).toEqual(OWN);
  });

  test('may be done by who changed an earlier version that is published by now', async () => {
    await change(reviewer, { severity: 3 });
    const other = await app.person(tenant, ['reviewer']);
    await steps([author, 'submit'], [other, 'publish']);
    await change(author, { severity: 4 });
    await steps([author, 'submit'], [reviewer, 'publish']);
    expect(await read(author)).toMatchObject({ published: { number: 2 } });
  });

  test.each([
    ['publish', undefined, 'NOTE_NOT_IN_REVIEW'],
    ['return', '理由', 'NOTE_NOT_IN_REVIEW'],
    ['withdraw', '理由', 'NOTE_NOT_PUBLISHED'],
    ['return', '  ', 'NOTE_COMMENT_NEEDED'],
    ['withdraw', '', 'NOTE_COMMENT_NEEDED'],
  ])('does not %s a draft that nobody submitted (%j)', async (name, comment, reason) => {
    expect(await whenRefused(() => step(reviewer, name, comment))).toMatchObject({ code: 'BAD_INPUT', reason });
  });

  test('is not asked for a note that no source supports', async () => {
    const bare = await writeLeast(author, NOTE, '');
    note = bare;
    const refusal = { code: 'BAD_INPUT', reason: 'EVIDENCE_NEEDED', field: 'id' };
    expect(await whenRefused(() => step(author, 'submit'))).toEqual(refusal);
    await supportDraft(author, bare.id, 'contradicts');
    expect(await whenRefused(() => step(author, 'submit'))).toEqual(refusal);
    await supportDraft(author, bare.id);
    await steps([author, 'submit']);
  });

  test('does not publish a note whose evidence was taken away, or whose source lies in the bin', async () => {
    await steps([author, 'submit']);
    const refusal = { code: 'BAD_INPUT', reason: 'EVIDENCE_NEEDED', field: 'id' };
    const ofNote = `select source_id from evidence e join risk_note_version v on v.id = e.risk_note_version_id
      where v.note_id = $1`;
    await app.sql(`update source set deleted_at = now() where id in (${ofNote})`, [note.id]);
    expect(await whenRefused(() => step(reviewer, 'publish'))).toEqual(refusal);
    await app.sql(`delete from evidence where source_id in (${ofNote})`, [note.id]);
    expect(await whenRefused(() => step(reviewer, 'publish'))).toEqual(refusal);
  });

  test('is not begun while the last evidence goes away at the same moment', async () => {
    const { riskNote } = await author.get<{ riskNote: { draft: { evidence: { id: string }[] } } }>(
      'query ($id: ID!) { riskNote(id: $id) { draft { evidence { id } } } }',
      { id: note.id },
    );
    const official = await app.person(tenant, ['official', 'analyst']);
    const remove = official.ask('mutation ($id: ID!) { removeEvidence(id: $id) }', {
      id: riskNote.draft.evidence[0]?.id,
    });
    const answers = await Promise.all([remove, step(author, 'submit')]);
    expect(answers.map(refusalOf).filter((refusal) => refusal === null)).toHaveLength(1);
  });

  test('is asked for once, and the draft rests until it is over', async () => {
    await steps([author, 'submit']);
    expect(await whenRefused(() => step(author, 'submit'))).toMatchObject({ reason: 'NOTE_NOT_DRAFT' });
    expect(await whenRefused(() => change(author, { severity: 1 }))).toMatchObject({ reason: 'NOTE_IN_REVIEW' });
  });

  test('of one draft by two reviewers at once publishes it once', async () => {
    await steps([author, 'submit']);
    const other = await app.person(tenant, ['reviewer']);
    const answers = await Promise.all([reviewer, other].map((person) => step(person, 'publish')));
    expect(answers.map((answer) => answer.errors.length).toSorted()).toEqual([0, 1]);
  });
});
