import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  addAdjustment,
  addOrganization,
  allHands,
  deleteDocument,
  readDocument,
  recordKind,
  restoreDocument,
  supportDraft,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';
import { SOURCE, source } from './testing/sources.ts';

const ADD = 'mutation ($input: EvidenceInput!) { added: addEvidence(input: $input) { id } }';
const TAKE_AWAY = 'mutation ($id: ID!) { removeEvidence(id: $id) }';

let app: TestApp;
let tenant: TestTenant;
let staff: TestPerson;
let exporter: TestPerson;
let organizationId: string;
let sourceId: string;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  staff = await allHands(app, tenant);
  exporter = await app.person(tenant, ['exporter']);
  organizationId = await addOrganization(staff);
});
beforeEach(async () => {
  sourceId = await source(staff);
});
afterAll(() => app.close());

const remove = (): Promise<Answer> => staff.ask(deleteDocument(SOURCE), { id: sourceId, version: 1 });

/** How many records the refusal says rest on the source; it has written nothing. */
async function refusedFor(): Promise<unknown> {
  const before = await checksums(app);
  const answer = await remove();
  expect(await checksums(app)).toEqual(before);
  expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason: 'SOURCE_CITED', field: 'id' });
  return answer.errors[0]?.extensions['count'];
}

const cite = async (record: object): Promise<string> =>
  (await staff.get<{ added: { id: string } }>(ADD, { input: { sourceId, locator: '第2段', ...record } })).added.id;

describe('a source', () => {
  test.each([
    ['Organization', 'organizationId'],
    ['Initiative', 'initiativeId'],
    ['Opportunity', 'opportunityId'],
    ['Figure', 'figureId'],
    ['MarketPosition', 'marketPositionId'],
    ['PolicyEvent', 'policyEventId'],
    ['CountryRating', 'countryRatingId'],
  ])('stays while a %s rests on it, and goes into the bin once nothing does', async (name, key) => {
    const { id } = await writeLeast(staff, recordKind(name), organizationId);
    const evidence = [await cite({ [key]: id }), await cite({ [key]: id, stance: 'context' })];
    expect(await refusedFor()).toBe(1);
    for (const piece of evidence) await staff.get(TAKE_AWAY, { id: piece });
    expect(refusalOf(await remove())).toBeNull();
  });

  test('stays while a judgement that is not over rests on it', async () => {
    await addAdjustment(staff, sourceId);
    expect(await refusedFor()).toBe(1);
    await app.sql(`update risk_adjustment set ended_at = now(), ended_by = decided_by, end_reason = '不再适用'`);
    expect(refusalOf(await remove())).toBeNull();
  });

  test('stays for a note in work or published, and may go when the note is withdrawn', async () => {
    const { id } = await writeLeast(staff, recordKind('RiskNote'), '');
    await supportDraft(staff, id);
    const { note } = await staff.get<{ note: { draft: { id: string } } }>(
      'query ($id: ID!) { note: riskNote(id: $id) { draft { id } } }',
      { id },
    );
    await cite({ riskNoteVersionId: note.draft.id });
    const reviewer = await app.person(tenant, ['reviewer']);
    const step = async (person: TestPerson, name: string, more = ''): Promise<void> => {
      const { at } = await staff.get<{ at: { version: number } }>(
        'query ($id: ID!) { at: riskNote(id: $id) { version } }',
        { id },
      );
      await person.get(
        `mutation ($id: ID!, $version: Int!) { ${name}RiskNote(id: $id, version: $version${more}) { id } }`,
        { id, version: at.version },
      );
    };
    expect(await refusedFor()).toBe(1);
    await step(staff, 'submit');
    await step(reviewer, 'publish');
    expect(await refusedFor()).toBe(1);
    await step(reviewer, 'withdraw', ', comment: "情况已变化"');
    expect(refusalOf(await remove())).toBeNull();
  });

  test('may go where all that cites it lies in the bin', async () => {
    const kind = recordKind('Figure');
    const { id } = await writeLeast(staff, kind, '');
    await cite({ figureId: id });
    await staff.get(deleteDocument(kind), { id, version: 1 });
    expect(refusalOf(await remove())).toBeNull();
    await staff.get(restoreDocument(kind), { id });
    const list = 'query { work: workList(filter: { kinds: [without_evidence] }, first: 200) { nodes { recordId } } }';
    const { work } = await staff.get<{ work: { nodes: { recordId: string }[] } }>(list);
    expect(work.nodes.map(({ recordId }) => recordId)).toContain(id);
  });

  test('is never in the bin under evidence that was added at the same moment', async () => {
    const figureId = (await writeLeast(staff, recordKind('Figure'), '')).id;
    const adding = staff.ask(ADD, { input: { sourceId, figureId, locator: '第1段' } });
    const answers = await Promise.all([adding, remove()]);
    expect(answers.map(refusalOf).filter((refusal) => refusal === null)).toHaveLength(1);
  });
});

describe('a record in the bin', () => {
  const evidenceOf = 'query ($of: EvidenceOfInput!) { evidence(of: $of) { totalCount } }';

  test.each([['Source'], ['Figure'], ['MarketPosition'], ['PolicyEvent'], ['CountryRating']])(
    'is not opened by an exporter, and is by the people of its bureau: a %s',
    async (name) => {
      const kind = recordKind(name);
      const { id, version } = await writeLeast(staff, kind, organizationId);
      expect(refusalOf(await exporter.ask(readDocument(kind), { id }))).toBeNull();
      await staff.get(deleteDocument(kind), { id, version });
      const refusal = { code: 'NOT_FOUND', reason: 'RECORD_NOT_FOUND' };
      expect(refusalOf(await exporter.ask(readDocument(kind), { id }))).toEqual(refusal);
      expect(refusalOf(await staff.ask(readDocument(kind), { id }))).toBeNull();
    },
  );

  test('shows its evidence to its bureau alone', async () => {
    const kind = recordKind('Figure');
    const { id, version } = await writeLeast(staff, kind, '');
    await cite({ figureId: id });
    expect(await exporter.get(evidenceOf, { of: { figureId: id } })).toEqual({ evidence: { totalCount: 1 } });
    await staff.get(deleteDocument(kind), { id, version });
    expect(await exporter.get(evidenceOf, { of: { figureId: id } })).toEqual({ evidence: { totalCount: 0 } });
    expect(await staff.get(evidenceOf, { of: { figureId: id } })).toEqual({ evidence: { totalCount: 1 } });
  });
});
