import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EVIDENCE_NESTED } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import {
  addOrganization,
  allHands,
  createDocument,
  deleteDocument,
  recordKind,
  supportDraft,
  updateDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { statementsOf } from '../testing/statements.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

let app: TestApp;
let tenant: TestTenant;
let person: TestPerson;
let exporter: TestPerson;
let stranger: TestPerson;
let desk: TestPerson;
let sourceId: string;
let figureId: string;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  person = await allHands(app, tenant);
  exporter = await app.person(tenant, ['exporter']);
  stranger = await allHands(app, await app.tenant({ region: '500000' }));
  desk = await allHands(app, await app.tenant({ kind: 'platform' }));
  sourceId = (await writeLeast(person, recordKind('Source'), '')).id;
  figureId = (await writeLeast(person, recordKind('Figure'), '')).id;
  await addEvidence(figureId, 200);
});
afterAll(() => app.close());

/** Puts pieces of evidence behind a figure, two of a kind entered in the same moment. */
async function addEvidence(figure: string, count: number, source = sourceId): Promise<void> {
  for (let index = 0; index < count; index++) {
    await app.sql(
      `insert into evidence (tenant_id, id, source_id, figure_id, stance, locator, created_at)
       select tenant_id, $1, $2, id, 'supports', $3, $4 from figure where id = $5`,
      [uuidv7(), source, `第${index}段`, new Date(Date.UTC(2022, 4, 31, 0, 0, Math.floor(index / 2))), figure],
    );
  }
}

interface Piece {
  readonly id: string;
  readonly locator: string;
}

interface Page {
  readonly nodes: readonly Piece[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const FIELDS = 'id locator source { title { zh } }';
const PAGE = `query ($of: EvidenceOfInput!, $first: Int, $after: String) {
  page: evidence(of: $of, first: $first, after: $after) {
    nodes { ${FIELDS} } totalCount pageInfo { hasNextPage endCursor } } }`;
const pageOf = async (variables: object, by = person): Promise<Page> =>
  (await by.get<{ page: Page }>(PAGE, variables)).page;
const countOf = async (of: object, by: TestPerson): Promise<number> => (await pageOf({ of }, by)).totalCount;

async function nested(): Promise<readonly Piece[]> {
  const document = `query ($id: ID!) { figure(id: $id) { evidence { ${FIELDS} } } }`;
  return (await person.get<{ figure: { evidence: Piece[] } }>(document, { id: figureId })).figure.evidence;
}

describe('the evidence behind one record', () => {
  test('comes along with it up to a bound, oldest first', async () => {
    const first = await nested();
    expect(first.map(({ locator }) => locator)).toEqual(
      Array.from({ length: EVIDENCE_NESTED }, (_, index) => `第${index}段`),
    );
  });

  test('is read to its end page by page in the same order, none twice and none left out', async () => {
    const seen: Piece[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pageOf({ of: { figureId }, first: 45, after });
      seen.push(...page.nodes);
      expect(page.totalCount).toBe(200);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.slice(0, EVIDENCE_NESTED)).toEqual(await nested());
    expect(seen.map(({ locator }) => locator)).toEqual(Array.from({ length: 200 }, (_, index) => `第${index}段`));
  });

  test('costs one statement a page, and one more for the total', async () => {
    const cost = async (document: string): Promise<number> =>
      (await statementsOf(app, person, document, { of: { figureId } })).filter((text) => text.startsWith('select '))
        .length;
    expect(await cost(`query ($of: EvidenceOfInput!) { evidence(of: $of) { nodes { ${FIELDS} } } }`)).toBe(1);
    expect(await cost(`query ($of: EvidenceOfInput!) { evidence(of: $of) { totalCount nodes { ${FIELDS} } } }`)).toBe(
      2,
    );
  });

  test('counts for the origins of a figure, also where no page has shown it yet', async () => {
    const figure = (await writeLeast(person, recordKind('Figure'), '', { market: 'KZ' })).id;
    await addEvidence(figure, EVIDENCE_NESTED);
    await addEvidence(figure, 1, (await writeLeast(person, recordKind('Source'), '')).id);
    const document = `query ($id: ID!) { group: corroborationOfFigure(id: $id) { origins documents } }`;
    expect(await person.get(document, { id: figure })).toEqual({ group: { origins: 2, documents: 2 } });
  });

  test('is asked of exactly one record, in pages within their bounds', async () => {
    const refusal = async (variables: object): Promise<unknown> => refusalOf(await person.ask(PAGE, variables));
    const oneRecord = { code: 'BAD_INPUT', reason: 'EVIDENCE_ONE_RECORD', field: 'of' };
    expect(await refusal({ of: {} })).toEqual(oneRecord);
    expect(await refusal({ of: { figureId, policyEventId: figureId } })).toEqual(oneRecord);
    expect(await refusal({ of: { figureId }, first: 201 })).toMatchObject({ reason: 'PAGE_TOO_LONG', field: 'first' });
    expect(await refusal({ of: { figureId }, after: 'nothing' })).toMatchObject({ reason: 'CURSOR_INVALID' });
  });
});

describe('who reads evidence', () => {
  test('does not find that of another tenant, and is told nothing of it', async () => {
    expect(await countOf({ figureId }, stranger)).toBe(0);
    expect(await countOf({ figureId: 'no id' }, person)).toBe(0);
    expect(await countOf({ figureId }, exporter)).toBe(200);
  });

  test('may read the record that it stands behind', async () => {
    const exporterId = await addOrganization(person);
    const { id: opportunityId } = await writeLeast(person, recordKind('Opportunity'), '', { exporterId });
    expect(refusalOf(await exporter.ask(PAGE, { of: { opportunityId } }))).toEqual({
      code: 'FORBIDDEN',
      reason: 'PERMISSION_MISSING',
    });
    expect(await countOf({ opportunityId }, person)).toBe(0);
  });

  test('reads that of the market desk until the desk has thrown the record away', async () => {
    const kind = recordKind('PolicyEvent');
    const source = (await writeLeast(desk, recordKind('Source'), '')).id;
    const { id, version } = await writeLeast(desk, kind, '');
    const add = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;
    await desk.get(add, { input: { sourceId: source, policyEventId: id, locator: '第1段' } });
    expect(await countOf({ policyEventId: id }, exporter)).toBe(1);
    await desk.get(deleteDocument(kind), { id, version });
    expect(await countOf({ policyEventId: id }, exporter)).toBe(0);
    expect(await countOf({ policyEventId: id }, desk)).toBe(1);
  });

  test('sees that of a note in work only among those who work on it', async () => {
    const note = await writeLeast(desk, recordKind('RiskNote'), '');
    await supportDraft(desk, note.id);
    const versionOf = async (field: 'draft' | 'published'): Promise<string> => {
      const document = `query ($id: ID!) { note: riskNote(id: $id) { version: ${field} { id } } }`;
      return (await desk.get<{ note: { version: { id: string } } }>(document, { id: note.id })).note.version.id;
    };
    const draft = await versionOf('draft');
    expect(await countOf({ riskNoteVersionId: draft }, desk)).toBe(1);
    expect(await countOf({ riskNoteVersionId: draft }, person)).toBe(0);
    expect(await countOf({ riskNoteVersionId: draft }, exporter)).toBe(0);
    const reviewer = await app.person({ id: await tenantOf(desk) }, ['reviewer']);
    await desk.get(step('submitRiskNote'), { id: note.id, version: note.version });
    await reviewer.get(step('publishRiskNote'), { id: note.id, version: note.version + 1 });
    expect(await countOf({ riskNoteVersionId: await versionOf('published') }, exporter)).toBe(1);
  });
});

const step = (name: string): string =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id } }`;

async function tenantOf(of: TestPerson): Promise<string> {
  const [row] = await app.sql('select tenant_id from membership where user_id = $1', [of.userId]);
  return String(row?.['tenant_id']);
}

test('the trail of one record is read to its end, latest first', async () => {
  const kind = recordKind('Figure');
  const record = await person.get<{ record: { id: string; version: number } }>(createDocument(kind), {
    input: { ...kind.least, attribution: '海关 0' },
  });
  const { id } = record.record;
  for (let version = 1; version <= 30; version++) {
    await person.get(updateDocument(kind), { id, version, input: { attribution: `海关 ${version}` } });
  }
  const document = `query ($id: ID!, $after: String) {
    page: auditEvents(filter: { recordId: $id }, first: 12, after: $after) {
      nodes { changes { field to } } totalCount pageInfo { hasNextPage endCursor } } }`;
  interface Trail {
    readonly page: {
      readonly nodes: readonly { readonly changes: readonly { readonly field: string; readonly to: string }[] }[];
      readonly totalCount: number;
      readonly pageInfo: Page['pageInfo'];
    };
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { page }: Trail = await person.get<Trail>(document, { id, after });
    expect(page.totalCount).toBe(31);
    for (const { changes } of page.nodes) {
      seen.push(...changes.filter(({ field }) => field === 'attribution').map(({ to }) => to));
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(Array.from({ length: 31 }, (_, index) => JSON.stringify(`海关 ${30 - index}`)));
});
