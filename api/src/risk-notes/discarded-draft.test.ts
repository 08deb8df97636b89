import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { recordKind, supportDraft, updateDocument, writeLeast } from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

const NOTE = recordKind('RiskNote');
const FIELDS = `version published { number title { zh } } draft { number title { zh } evidence { locator } }
  versions { number state }`;

let app: TestApp;
let tenant: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;
let id: string;

interface Seen {
  readonly version: number;
  readonly draft: { readonly number: number } | null;
}

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  author = await app.person(tenant, ['analyst', 'auditor']);
  reviewer = await app.person(tenant, ['reviewer']);
});
beforeEach(async () => {
  ({ id } = await writeLeast(author, NOTE, ''));
  await supportDraft(author, id);
});
afterAll(() => app.close());

const read = async (): Promise<Seen> =>
  (await author.get<{ note: Seen }>(`query ($id: ID!) { note: riskNote(id: $id) { ${FIELDS} } }`, { id })).note;

async function step(person: TestPerson, name: string, more = ''): Promise<Answer> {
  const { version } = await read();
  const document = `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${more}) { id } }`;
  return person.ask(document, { id, version });
}

const discard = (person: TestPerson): Promise<Answer> => step(person, 'discardRiskNoteDraft');

async function publish(): Promise<void> {
  expect(refusalOf(await step(author, 'submitRiskNote'))).toBeNull();
  expect(refusalOf(await step(reviewer, 'publishRiskNote'))).toBeNull();
}

async function beginDraft(title = '误建的草稿'): Promise<void> {
  const { version } = await read();
  await author.get(updateDocument(NOTE), { id, version, input: { title: { zh: title } } });
}

const whenRefused = async (attempt: () => Promise<Answer>): Promise<unknown> => {
  const before = await checksums(app);
  const refusal = refusalOf(await attempt());
  expect(await checksums(app)).toEqual(before);
  return refusal;
};

describe('a draft that was begun beside what is published', () => {
  beforeEach(async () => {
    await publish();
    await beginDraft();
  });

  test.each([
    ['its author', () => author],
    ['a reviewer', () => reviewer],
  ])('is thrown away by %s, and what is published stays and can be confirmed again', async (_, who) => {
    expect(refusalOf(await discard(who()))).toBeNull();
    expect(await read()).toMatchObject({
      published: { number: 1, title: { zh: '围巾出口试单' } },
      draft: null,
      versions: [{ number: 1, state: 'published' }],
    });
    expect(refusalOf(await step(reviewer, 'confirmRiskNote'))).toBeNull();
  });

  test('is found no more, and leaves what it said in the trail', async () => {
    await discard(author);
    const { riskNotes } = await author.get<{ riskNotes: unknown }>(
      '{ riskNotes(filter: { q: "误建的草稿" }) { nodes { id } } }',
    );
    expect(riskNotes).toEqual({ nodes: [] });
    const [line] = await app.sql(
      `select actor_id, changes from audit_event where record_id = $1 and action = 'discard_draft'`,
      [id],
    );
    expect(line?.['actor_id']).toBe(author.userId);
    expect(line?.['changes']).toEqual(
      expect.arrayContaining([
        { field: 'titleZh', before: '误建的草稿', after: null },
        { field: 'evidence', before: expect.objectContaining({ locator: '第3段' }), after: null },
      ]),
    );
  });

  test('makes room for another draft, which its author may have reviewed', async () => {
    await discard(author);
    await beginDraft('正式修改');
    expect(await read()).toMatchObject({ draft: { number: 2, evidence: [{ locator: '第3段' }] } });
    await publish();
    expect(await read()).toMatchObject({ published: { number: 2, title: { zh: '正式修改' } } });
  });

  test('is not thrown away by an analyst who did not begin it', async () => {
    const colleague = await app.person(tenant, ['analyst']);
    expect(await whenRefused(() => discard(colleague))).toEqual({ code: 'FORBIDDEN', reason: 'NOTE_DRAFT_OF_ANOTHER' });
  });

  test('is not thrown away while it waits for review, and is after a reviewer returned it', async () => {
    expect(refusalOf(await step(author, 'submitRiskNote'))).toBeNull();
    const refusal = { code: 'BAD_INPUT', reason: 'NOTE_NOT_DRAFT', field: 'id' };
    for (const person of [author, reviewer]) expect(await whenRefused(() => discard(person))).toEqual(refusal);
    expect(refusalOf(await step(reviewer, 'returnRiskNote', ', comment: "误建"'))).toBeNull();
    expect(refusalOf(await discard(reviewer))).toBeNull();
  });
});

describe('nothing is thrown away', () => {
  test('of a note whose draft is all there is: that one goes into the bin', async () => {
    const refusal = { code: 'BAD_INPUT', reason: 'NOTE_ONLY_WORDING', field: 'id' };
    expect(await whenRefused(() => discard(author))).toEqual(refusal);
  });

  test('where no draft is in work', async () => {
    await publish();
    const refusal = { code: 'BAD_INPUT', reason: 'NOTE_NOT_DRAFT', field: 'id' };
    expect(await whenRefused(() => discard(author))).toEqual(refusal);
  });

  test('by whoever saw an older version of the note', async () => {
    await publish();
    const { version } = await read();
    await beginDraft();
    const document = 'mutation ($id: ID!, $version: Int!) { discardRiskNoteDraft(id: $id, version: $version) { id } }';
    expect(await whenRefused(() => author.ask(document, { id, version }))).toMatchObject({ code: 'CONFLICT' });
  });
});

test('a draft begun after a withdrawal is thrown away, and the note is withdrawn as before', async () => {
  await publish();
  await step(reviewer, 'withdrawRiskNote', ', comment: "情况已变化"');
  await beginDraft();
  expect(refusalOf(await discard(author))).toBeNull();
  expect(await read()).toMatchObject({ published: null, draft: null, versions: [{ number: 1, state: 'withdrawn' }] });
});
