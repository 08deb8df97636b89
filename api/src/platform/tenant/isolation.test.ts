import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { addImport } from '../../imports/testing/files.ts';
import { UNKNOWN_ID, minimalOperations } from '../../testing/minimal-operation.ts';
import {
  RECORD_KINDS,
  type Written,
  addAdjustment,
  addOrganization,
  allHands,
  createDocument,
  deleteDocument,
  leastInput,
  readDocument,
  recordKind,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../../testing/test-app.ts';
import { checksums, codeOf, refusalOf, told } from '../../testing/told.ts';

let app: TestApp;
let ours: TestPerson;
let theirs: TestPerson;
let theirTenant: TestTenant;
let desk: TestPerson;
let operations: ReadonlyMap<string, string>;

/** Ids of the other tenant, by the name that ends the operations which take them. */
const theirIds = new Map<string, string>();
/** Records of the other tenant that lie in its bin. */
const binnedIds = new Map<string, string>();
let deskFigure: Written;

const ADD_EVIDENCE = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;

beforeAll(async () => {
  app = await testApp();
  operations = minimalOperations(app.app.get(GraphQLSchemaHost).schema);
  const platform = await app.tenant({ kind: 'platform' });
  theirTenant = await app.tenant({ region: '500000' });
  ours = await allHands(app, await app.tenant());
  theirs = await allHands(app, theirTenant);
  desk = await allHands(app, platform);
  await fillTheirs();
  deskFigure = await writeLeast(desk, recordKind('Figure'), '');
});
afterAll(() => app.close());

async function fillTheirs(): Promise<void> {
  const organizationId = await addOrganization(theirs, '重庆外贸公司');
  for (const kind of RECORD_KINDS) {
    theirIds.set(kind.name, (await writeLeast(theirs, kind, organizationId)).id);
    const { id, version } = await writeLeast(theirs, kind, organizationId);
    await theirs.get(deleteDocument(kind), { id, version });
    binnedIds.set(kind.name, id);
  }
  const input = { sourceId: theirIds.get('Source'), opportunityId: theirIds.get('Opportunity'), locator: '第1段' };
  theirIds.set('RiskAdjustment', await addAdjustment(theirs, theirIds.get('Source') ?? ''));
  theirIds.set('Evidence', (await theirs.get<{ addEvidence: { id: string } }>(ADD_EVIDENCE, { input })).addEvidence.id);
  const { createWatch } = await theirs.get<{ createWatch: { id: string } }>(
    `mutation { createWatch(input: { market: "RU" }) { id } }`,
  );
  theirIds.set('Watch', createWatch.id);
  theirIds.set('RiskNoteDraft', theirIds.get('RiskNote') ?? '');
  const [membership] = await app.sql('select id from membership where tenant_id = $1', [theirTenant.id]);
  theirIds.set('Membership', String(membership?.['id']));
  theirIds.set('User', String(membership?.['id']));
  theirIds.set('Invitation', String(membership?.['id']));
  const [kept] = await app.sql('select id from opportunity_risk_snapshot where tenant_id = $1', [theirTenant.id]);
  theirIds.set('RiskSince', String(kept?.['id']));
  const importId = await addImport(app, theirs);
  theirIds.set('Import', importId);
  theirIds.set('ImportPreview', importId);
}

/** Every operation of the schema that takes a record's id, with the kind of record it is about. */
function operationsById(): [operation: string, document: string, kind: string][] {
  return [...operations].flatMap(([name, document]) => {
    const kind = [...theirIds.keys()].find((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
    return kind && /[( ]id: /.test(document) ? [[name, document, kind]] : [];
  });
}

describe('another tenant’s id', () => {
  test('is taken by all the operations that these tests are about', () => {
    const names = operationsById().map(([name]) => name);
    const all = [...operations].filter(([name, document]) => /[( ]id: /.test(document) && !name.endsWith('Tenant'));
    expect(names.toSorted()).toEqual(
      all
        .map(([name]) => name)
        .filter((name) => name !== 'tenant')
        .toSorted(),
    );
    expect(names.length).toBeGreaterThan(35);
  });

  test.each([
    ['a record', theirIds],
    ['a record in the bin', binnedIds],
  ])('of %s is answered by every operation like one that does not exist, and nothing changes', async (_, ids) => {
    const before = await checksums(app);
    for (const [name, document, kind] of operationsById()) {
      const id = ids.get(kind);
      if (id === undefined) continue;
      const unknown = await ours.ask(document);
      const foreign = await ours.ask(document.replace(UNKNOWN_ID, id));
      expect({ name, ...(told(foreign) as object) }).toEqual({ name, ...(told(unknown) as object) });
      expect({ name, code: codeOf(foreign) }).toEqual({ name, code: expect.stringMatching(/^(NOT_FOUND|BAD_INPUT)$/) });
    }
    expect(await checksums(app)).toEqual(before);
  });

  test.each(RECORD_KINDS.map((kind) => [kind.name, kind] as const))(
    'of %s changes nothing although the change is one that its owner may make',
    async (name, kind) => {
      const before = await checksums(app);
      const ask = (id: string) => ours.ask(updateDocument(kind), { id, version: 1, input: kind.change.input });
      const foreign = await ask(theirIds.get(name) ?? '');
      expect(told(foreign)).toEqual(told(await ask(UNKNOWN_ID)));
      expect(refusalOf(foreign)).toEqual({ code: 'NOT_FOUND', reason: 'RECORD_NOT_FOUND' });
      expect(await checksums(app)).toEqual(before);
    },
  );

  const LINKS: readonly [kind: string, field: string, target: string][] = [
    ['Opportunity', 'exporterId', 'Organization'],
    ['Opportunity', 'counterpartyId', 'Organization'],
    ['Opportunity', 'channelBankId', 'Organization'],
    ['Opportunity', 'initiativeId', 'Initiative'],
    ['Opportunity', 'ownerId', 'Person'],
    ['Initiative', 'ownerId', 'Person'],
    ['Source', 'originId', 'Source'],
    ['Figure', 'relatesToId', 'Figure'],
    ['Figure', 'supersedesId', 'Figure'],
    ['MarketPosition', 'organizationId', 'Organization'],
    ['PolicyEvent', 'authorityId', 'Organization'],
    ['CountryRating', 'issuerId', 'Organization'],
  ];

  test.each(LINKS)('cannot be linked to: %s.%s', async (name, field, target) => {
    const before = await checksums(app);
    const kind = recordKind(name);
    const create = (id: string) =>
      ours.ask(createDocument(kind), { input: { ...leastInput(kind, UNKNOWN_ID), [field]: id } });
    const foreign = await create(target === 'Person' ? theirs.userId : (theirIds.get(target) ?? ''));
    expect(told(foreign)).toEqual(told(await create(UNKNOWN_ID)));
    expect(refusalOf(foreign)).toEqual({ code: 'BAD_INPUT', reason: 'REFERENCE_UNKNOWN', field: `input.${field}` });
    expect(await checksums(app)).toEqual(before);
  });

  test('cannot take part in an initiative', async () => {
    const kind = recordKind('Initiative');
    const create = (organizationId: string) =>
      ours.ask(createDocument(kind), {
        input: { ...leastInput(kind, ''), participants: [{ organizationId, role: 'exporter' }] },
      });
    const foreign = await create(theirIds.get('Organization') ?? '');
    expect(told(foreign)).toEqual(told(await create(UNKNOWN_ID)));
    expect(codeOf(foreign)).toBe('BAD_INPUT');
  });

  test('is no source and no record for evidence', async () => {
    const before = await checksums(app);
    const own = { sourceId: UNKNOWN_ID, opportunityId: UNKNOWN_ID, locator: '第1段' };
    const unknown = await ours.ask(ADD_EVIDENCE, { input: own });
    const foreign = { ...own, sourceId: theirIds.get('Source'), opportunityId: theirIds.get('Opportunity') };
    expect(told(await ours.ask(ADD_EVIDENCE, { input: foreign }))).toEqual(told(unknown));
    expect(await checksums(app)).toEqual(before);
  });
});

describe('the market desk', () => {
  test('is read by every tenant', async () => {
    const { record } = await ours.get<{ record: object }>(readDocument(recordKind('Figure')), { id: deskFigure.id });
    expect(record).toEqual(deskFigure);
  });

  test.each(['updateFigure', 'deleteFigure', 'restoreFigure'])('is not written by %s of a tenant', async (name) => {
    const before = await checksums(app);
    const document = operations.get(name) ?? '';
    const answer = await ours.ask(document.replace(UNKNOWN_ID, deskFigure.id));
    expect(told(answer)).toEqual(told(await ours.ask(document)));
    expect(codeOf(answer)).toBe('NOT_FOUND');
    expect(await checksums(app)).toEqual(before);
  });

  test('keeps its drafts to itself when it publishes a note', async () => {
    const kind = recordKind('RiskNote');
    const reviewer = await app.person({ id: await tenantOf(desk) }, ['reviewer']);
    const note = await writeLeast(desk, kind, '');
    const { id } = note;
    const step = (person: TestPerson, text: string, version: number) =>
      person.get(`mutation ($id: ID!, $version: Int!) { ${text}(id: $id, version: $version) { id } }`, { id, version });
    await supportDraft(desk, id);
    await step(desk, 'submitRiskNote', note.version);
    await step(reviewer, 'publishRiskNote', note.version + 1);
    await desk.get(updateDocument(kind), { id, version: note.version + 2, input: { title: { zh: '未定稿' } } });
    const seen = `published { title { zh } } draft { title { zh } } versions { state title { zh } }`;
    const { record } = await ours.get<{ record: object }>(readDocument(kind, seen), { id });
    expect(record).toMatchObject({ published: { title: { zh: '围巾出口试单' } }, draft: null });
    expect(JSON.stringify(record)).not.toContain('未定稿');
    const { riskNotes } = await ours.get<{ riskNotes: object }>(`{ riskNotes { nodes { ${seen} } } }`);
    expect(JSON.stringify(riskNotes)).not.toContain('未定稿');
  });
});

async function tenantOf(person: TestPerson): Promise<string> {
  const [row] = await app.sql('select tenant_id from membership where user_id = $1', [person.userId]);
  return String(row?.['tenant_id']);
}

test('requests of two tenants that share the connections never see each other’s rows', async () => {
  const create = createDocument(recordKind('Opportunity'), 'tenantId title { zh }');
  const list = `{ opportunities(first: 200) { nodes { tenantId } totalCount } }`;
  const ask = async (person: TestPerson, index: number): Promise<string[]> => {
    if (index % 3 === 0) {
      const input = { title: { zh: `商机 ${index}` }, market: 'RU' };
      return [(await person.get<{ record: { tenantId: string } }>(create, { input })).record.tenantId];
    }
    const { opportunities } = await person.get<{ opportunities: { nodes: { tenantId: string }[] } }>(list);
    return opportunities.nodes.map(({ tenantId }) => tenantId);
  };
  const people = [ours, theirs];
  const seen = await Promise.all(
    Array.from({ length: 80 }, async (_, index) => {
      const person = people[index % 2] as TestPerson;
      return { person, tenants: await ask(person, index) };
    }),
  );
  for (const person of people) {
    const tenants = seen.filter((one) => one.person === person).flatMap((one) => one.tenants);
    expect([...new Set(tenants)]).toEqual([await tenantOf(person)]);
  }
});
