import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Written,
  addOrganization,
  allHands,
  createDocument,
  leastInput,
  recordKind,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

interface Line {
  readonly action: string;
  readonly record_label: string;
  readonly changes: readonly { field: string; before: unknown; after: unknown }[];
}

const trailOf = async (id: string): Promise<Line[]> =>
  (await app.sql('select * from audit_event where record_id = $1 order by at, id', [id])) as unknown as Line[];

const lastOf = async (id: string): Promise<Line | undefined> => (await trailOf(id)).at(-1);

const fieldsOf = (line: Line | undefined): unknown[] => (line?.changes ?? []).map(({ field }) => field);

describe('the trail of an initiative', () => {
  const kind = recordKind('Initiative');
  const milestones = [{ title: { zh: '寄送样品' }, dueOn: '2022-06-01' }];
  const input = { ...leastInput(kind, ''), statusReason: '来函', milestones };
  const create = async (): Promise<Written> =>
    (await person.get<{ record: Written }>(createDocument(kind), { input })).record;

  test('tells the lists that it began with, and why its first status was chosen', async () => {
    const { id } = await create();
    expect(await lastOf(id)).toMatchObject({
      action: 'create',
      changes: expect.arrayContaining([
        {
          field: 'milestones',
          before: [],
          after: [{ titleZh: '寄送样品', titleEn: null, dueOn: '2022-06-01', doneOn: null }],
        },
        { field: 'statusReason', before: null, after: '来函' },
      ]) as unknown,
    });
  });

  test('tells of a list only when it has changed', async () => {
    const { id, version } = await create();
    await person.get(updateDocument(kind), { id, version, input: { mode: 'online', milestones } });
    expect(fieldsOf(await lastOf(id))).toEqual(['mode']);
  });

  test('keeps no day of the status before when the day of the new one is not known', async () => {
    const { record } = await person.get<{ record: Written }>(createDocument(kind), {
      input: { ...leastInput(kind, ''), statusEffectiveOn: '2022-04-01' },
    });
    const seen = `statusEffectiveOn statusHistory { from to effectiveOn reason }`;
    const change = { status: 'held', statusReason: '如期举行' };
    const variables = { id: record.id, version: record.version, input: change };
    expect((await person.get<{ record: object }>(updateDocument(kind, seen), variables)).record).toEqual({
      statusEffectiveOn: null,
      statusHistory: [
        { from: null, to: 'planned', effectiveOn: '2022-04-01', reason: null },
        { from: 'planned', to: 'held', effectiveOn: null, reason: '如期举行' },
      ],
    });
    expect(fieldsOf(await lastOf(record.id))).toEqual(['status', 'statusEffectiveOn', 'statusReason']);
  });
});

describe('the trail of evidence', () => {
  const ADD = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;
  const REMOVE = `mutation ($id: ID!) { removeEvidence(id: $id) }`;

  test('names the record that the evidence came to and went from', async () => {
    const { id: sourceId } = await writeLeast(person, recordKind('Source'), '');
    const figure = await writeLeast(person, recordKind('Figure'), '');
    const input = { sourceId, figureId: figure.id, locator: '第1段' };
    const { addEvidence } = await person.get<{ addEvidence: { id: string } }>(ADD, { input });
    await person.get(REMOVE, { id: addEvidence.id });
    const lines = (await trailOf(figure.id)).filter(({ action }) => action === 'evidence');
    expect(lines.map(({ record_label }) => record_label)).toEqual([figure.code, figure.code]);
  });

  test('names the note whose draft it is about', async () => {
    const { id: sourceId } = await writeLeast(person, recordKind('Source'), '');
    const note = await writeLeast(person, recordKind('RiskNote'), '');
    const [draft] = await app.sql('select id from risk_note_version where note_id = $1', [note.id]);
    await person.get(ADD, { input: { sourceId, riskNoteVersionId: draft?.['id'], locator: '第1段' } });
    expect(await lastOf(String(draft?.['id']))).toMatchObject({ action: 'evidence', record_label: note.code });
  });
});

describe('the trail of a figure', () => {
  const kind = recordKind('Figure');

  test('tells that a revision has taken its place, which happens once', async () => {
    const first = await writeLeast(person, kind, '');
    const revise = { ...leastInput(kind, ''), supersedesId: first.id };
    await person.get(createDocument(kind), { input: revise });
    expect(await lastOf(first.id)).toMatchObject({
      action: 'supersede',
      changes: [{ field: 'supersededAt', before: null }],
    });
    expect(refusalOf(await person.ask(createDocument(kind), { input: revise }))).toEqual({
      code: 'BAD_INPUT',
      reason: 'FIGURE_SUPERSEDED',
      field: 'input.supersedesId',
    });
  });
});

test('the trail of an opportunity tells why it was lost', async () => {
  const exporterId = await addOrganization(person);
  const { id, version } = await writeLeast(person, recordKind('Opportunity'), '', { exporterId });
  const input = { to: 'lost', closeReason: 'price', reason: '报价过高' };
  await person.get(
    `mutation ($id: ID!, $version: Int!, $input: StageMoveInput!) {
      moveOpportunity(id: $id, version: $version, input: $input) { id } }`,
    { id, version, input },
  );
  expect((await lastOf(id))?.changes).toContainEqual({ field: 'reason', before: null, after: '报价过高' });
});

test('the trail of a risk note tells what the reviewer said', async () => {
  const { id, version } = await writeLeast(person, recordKind('RiskNote'), '');
  const [draft] = await app.sql('select tenant_id from risk_note where id = $1', [id]);
  const reviewer = await app.person({ id: String(draft?.['tenant_id']) }, ['reviewer']);
  const step = (by: TestPerson, name: string, at: number, comment = '') =>
    by.get(`mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${comment}) { id } }`, {
      id,
      version: at,
    });
  await supportDraft(person, id);
  await step(person, 'submitRiskNote', version);
  await step(reviewer, 'returnRiskNote', version + 1, ', comment: "来源不足"');
  expect(await lastOf(id)).toMatchObject({
    action: 'return',
    changes: [{ field: 'reviewComment', before: null, after: '来源不足' }],
  });
});
