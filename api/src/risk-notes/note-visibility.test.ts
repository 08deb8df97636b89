import { supportDraft } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';

let app: TestApp;
let analyst: TestPerson;
let exporter: TestPerson;
let id: string;

/** Word for word the same for both, so that nothing the server keeps of a document may serve the other. */
const NOTE = `query ($id: ID!) { riskNote(id: $id) { published { title { zh } } draft { title { zh } } newest { title { zh } } versions { number } } }`;
const NOTES = `{ riskNotes { nodes { id draft { title { zh } } } } }`;

beforeAll(async () => {
  app = await testApp();
  const tenant = await app.tenant();
  analyst = await app.person(tenant, ['analyst']);
  exporter = await app.person(tenant, ['exporter']);
  const reviewer = await app.person(tenant, ['reviewer']);
  const input = { category: 'payment_channels', severity: 4, likelihood: 4, market: 'RU', title: { zh: '第一版' } };
  const created = await analyst.get<{ note: { id: string } }>(
    `mutation ($input: RiskNoteInput!) { note: createRiskNote(input: $input) { id } }`,
    { input },
  );
  id = created.note.id;
  await supportDraft(analyst, id);
  const step = async (person: TestPerson, name: string): Promise<void> => {
    const { riskNote } = await person.get<{ riskNote: { version: number } }>(
      'query ($id: ID!) { riskNote(id: $id) { version } }',
      { id },
    );
    await person.get(`mutation ($id: ID!, $version: Int!) { ${name} }`, { id, version: riskNote.version });
  };
  await step(analyst, 'submitRiskNote(id: $id, version: $version) { id }');
  await step(reviewer, 'publishRiskNote(id: $id, version: $version) { id }');
  await step(analyst, 'updateRiskNote(id: $id, version: $version, input: { title: { zh: "第二版草稿" } }) { id }');
});
afterAll(() => app.close());

test.each([
  ['an analyst asks before an exporter', () => [analyst, exporter]],
  ['an exporter asks before an analyst', () => [exporter, analyst]],
])('drafts are shown to those who work on them alone, also when %s', async (_, inOrder) => {
  const answers = new Map<TestPerson, unknown>();
  for (const person of inOrder()) answers.set(person, (await person.get(NOTE, { id }))['riskNote']);
  expect(answers.get(analyst)).toEqual({
    published: { title: { zh: '第一版' } },
    draft: { title: { zh: '第二版草稿' } },
    newest: { title: { zh: '第二版草稿' } },
    versions: [{ number: 2 }, { number: 1 }],
  });
  expect(answers.get(exporter)).toEqual({
    published: { title: { zh: '第一版' } },
    draft: null,
    newest: { title: { zh: '第一版' } },
    versions: [],
  });
});

test('the list shows an exporter no draft after it showed one to an analyst', async () => {
  expect(await analyst.get(NOTES)).toEqual({ riskNotes: { nodes: [{ id, draft: { title: { zh: '第二版草稿' } } }] } });
  expect(await exporter.get(NOTES)).toEqual({ riskNotes: { nodes: [{ id, draft: null }] } });
});
