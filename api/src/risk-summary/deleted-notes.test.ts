import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allHands, deleteDocument, recordKind, supportDraft, writeLeast } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';

const NOTE = recordKind('RiskNote');

let app: TestApp;
let tenant: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  author = await allHands(app, tenant);
  reviewer = await app.person(tenant, ['reviewer']);
});
afterAll(() => app.close());

const step = (person: TestPerson, name: string, id: string, version: number) =>
  person.get(`mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id } }`, { id, version });

const notesAt = async (knownAt: string | null): Promise<number> => {
  const { riskSummary } = await author.get<{ riskSummary: { notes: readonly { id: string }[] } }>(
    `query ($knownAt: DateTime) { riskSummary(market: "RU", knownAt: $knownAt) { notes { id } } }`,
    { knownAt },
  );
  return riskSummary.notes.length;
};

test('a note that has been deleted since is still in what was known before', async () => {
  const { id, version } = await writeLeast(author, NOTE, '');
  await supportDraft(author, id);
  await step(author, 'submitRiskNote', id, version);
  await step(reviewer, 'publishRiskNote', id, version + 1);
  const { riskNote } = await author.get<{ riskNote: { published: { publishedAt: string } } }>(
    `query ($id: ID!) { riskNote(id: $id) { published { publishedAt } } }`,
    { id },
  );
  await reviewer.get(
    `mutation ($id: ID!, $version: Int!) { withdrawRiskNote(id: $id, version: $version, comment: "不再适用") { id } }`,
    { id, version: version + 2 },
  );
  await author.get(deleteDocument(NOTE), { id, version: version + 3 });
  expect(await notesAt(null)).toBe(0);
  expect(await notesAt(riskNote.published.publishedAt)).toBe(1);
});
