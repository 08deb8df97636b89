import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@kouan/shared';
import { addOrganization, allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { UNKNOWN_ID } from '../testing/minimal-operation.ts';
import { checksums, refusalOf } from '../testing/told.ts';

let app: TestApp;
let tenant: TestTenant;
let person: TestPerson;
let sourceId: string;
/** Ids of records by the field of the input that names them. */
const records = new Map<string, string>();

const KINDS = [
  'Organization',
  'Initiative',
  'Opportunity',
  'Figure',
  'MarketPosition',
  'PolicyEvent',
  'CountryRating',
] as const;
const FIELDS = [...KINDS.map((kind) => `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Id`), 'riskNoteVersionId'];

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  person = await allHands(app, tenant);
  const organizationId = await addOrganization(person);
  sourceId = (await writeLeast(person, recordKind('Source'), '')).id;
  for (const [index, kind] of KINDS.entries()) {
    records.set(FIELDS[index] ?? '', (await writeLeast(person, recordKind(kind), organizationId)).id);
  }
  const note = await writeLeast(person, recordKind('RiskNote'), '');
  const [row] = await app.sql('select draft_version_id as id from risk_note where id = $1', [note.id]);
  records.set('riskNoteVersionId', String(row?.['id']));
});
afterAll(() => app.close());

const ADD = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id stance locator source { id } } }`;
const REMOVE = `mutation ($id: ID!) { removeEvidence(id: $id) }`;

interface Added {
  readonly addEvidence: { readonly id: string };
}

const add = (by: TestPerson, input: object): Promise<Answer<Added>> =>
  by.ask<Added>(ADD, { input: { sourceId, locator: '第3段', ...input } });

/** Tries and expects that nothing is written. @returns the refusal */
async function refused(attempt: () => Promise<Pick<Answer, 'errors'>>): Promise<unknown> {
  const before = await checksums(app);
  const refusal = refusalOf(await attempt());
  expect(await checksums(app)).toEqual(before);
  return refusal;
}

describe('evidence', () => {
  test.each(FIELDS)('stands behind a record named by %s, comes and goes, and the trail keeps both', async (field) => {
    const recordId = records.get(field) ?? '';
    const { data } = await add(person, { [field]: recordId });
    expect(data).toMatchObject({ addEvidence: { stance: 'supports', locator: '第3段', source: { id: sourceId } } });
    const { id } = (data as Added).addEvidence;
    expect(await person.get(REMOVE, { id })).toEqual({ removeEvidence: id });
    const piece = { sourceId, locator: '第3段', stance: 'supports' };
    const trail = await app.sql(
      `select changes, actor_id from audit_event where record_id = $1 and action = 'evidence' order by at, id`,
      [recordId],
    );
    expect(trail).toEqual([
      { changes: [{ field: 'evidence', before: null, after: piece }], actor_id: person.userId },
      { changes: [{ field: 'evidence', before: piece, after: null }], actor_id: person.userId },
    ]);
  });

  const INPUTS: readonly [what: string, input: () => object, reason: string, field: string][] = [
    ['no record', () => ({}), 'EVIDENCE_ONE_RECORD', 'input'],
    [
      'two records',
      () => ({ opportunityId: records.get('opportunityId'), figureId: records.get('figureId') }),
      'EVIDENCE_ONE_RECORD',
      'input',
    ],
    ['an unknown record', () => ({ figureId: UNKNOWN_ID }), 'REFERENCE_UNKNOWN', 'input.figureId'],
    ['a record that is no id', () => ({ figureId: 'x' }), 'REFERENCE_UNKNOWN', 'input.figureId'],
    [
      'an unknown source',
      () => ({ figureId: records.get('figureId'), sourceId: UNKNOWN_ID }),
      'REFERENCE_UNKNOWN',
      'input.sourceId',
    ],
    ['no place', () => ({ figureId: records.get('figureId'), locator: ' ' }), 'REQUIRED', 'input.locator'],
  ];

  test.each(INPUTS)('is not taken with %s', async (_, input, reason, field) => {
    expect(await refused(() => add(person, input()))).toEqual({ code: 'BAD_INPUT', reason, field });
  });

  const FOREIGN: readonly [role: Role, field: string][] = [
    ['official', 'figureId'],
    ['official', 'marketPositionId'],
    ['official', 'policyEventId'],
    ['official', 'riskNoteVersionId'],
    ['analyst', 'opportunityId'],
    ['analyst', 'initiativeId'],
  ];

  test.each(FOREIGN)('is not for an %s to put behind or take from a record of others (%s)', async (role, field) => {
    const other = await app.person(tenant, [role]);
    const { data } = await add(person, { [field]: records.get(field) });
    const forbidden = { code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' };
    expect(await refused(() => add(other, { [field]: records.get(field) }))).toEqual(forbidden);
    expect(await refused(() => other.ask(REMOVE, { id: data?.addEvidence.id }))).toEqual(forbidden);
  });

  test('that is unknown cannot be taken away', async () => {
    expect(await refused(() => person.ask(REMOVE, { id: UNKNOWN_ID }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of a published note stays as it was reviewed', async () => {
    const note = await writeLeast(person, recordKind('RiskNote'), '');
    const [row] = await app.sql('select draft_version_id as id from risk_note where id = $1', [note.id]);
    const riskNoteVersionId = String(row?.['id']);
    const { data } = await add(person, { riskNoteVersionId });
    const submit = `mutation ($id: ID!, $version: Int!) { submitRiskNote(id: $id, version: $version) { id } }`;
    await person.get(submit, { id: note.id, version: note.version });
    expect(await refused(() => add(person, { riskNoteVersionId }))).toMatchObject({ reason: 'REFERENCE_UNKNOWN' });
    expect(await refused(() => person.ask(REMOVE, { id: data?.addEvidence.id }))).toMatchObject({
      reason: 'REFERENCE_UNKNOWN',
    });
  });
});
