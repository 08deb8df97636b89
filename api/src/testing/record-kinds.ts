import type { Permission } from '@kouan/shared';
import { type TestApp, type TestPerson, type TestTenant } from './test-app.ts';

/** One kind of record as the API offers it, with the least that can be entered of it. */
export interface RecordKindCase {
  /** Its name in operations, as in `createOpportunity`. */
  readonly name: string;
  readonly table: string;
  /** The letters before a short code's number. */
  readonly prefix: string;
  readonly createInput: string;
  readonly updateInput: string;
  readonly write: Permission;
  /** The least input; `{organization}` stands for the id of an organization of the tenant. */
  readonly least: object;
  /** A change, and how the audit trail tells it. */
  readonly change: {
    readonly input: object;
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  };
}

const title = { zh: '围巾出口试单', en: 'Trial order of scarves' };

/** Every kind of record that is created, changed, put into the bin and restored in the same way. */
export const RECORD_KINDS: readonly RecordKindCase[] = [
  {
    name: 'Organization',
    table: 'organization',
    prefix: 'OR',
    createInput: 'OrganizationInput',
    updateInput: 'OrganizationInput',
    write: 'organization.write',
    least: { kind: 'company', name: { zh: '象山织造厂' } },
    change: { input: { website: 'https://example.cn/' }, field: 'website', before: null, after: 'https://example.cn/' },
  },
  {
    name: 'Source',
    table: 'source',
    prefix: 'SO',
    createInput: 'SourceInput',
    updateInput: 'SourceInput',
    write: 'source.write',
    least: { kind: 'news', title },
    change: { input: { publisher: '海关统计' }, field: 'publisher', before: null, after: '海关统计' },
  },
  {
    name: 'Initiative',
    table: 'initiative',
    prefix: 'IN',
    createInput: 'InitiativeInput',
    updateInput: 'InitiativeInput',
    write: 'initiative.write',
    least: { kind: 'matchmaking_meeting', status: 'planned', markets: ['RU'], title },
    change: { input: { mode: 'online' }, field: 'mode', before: null, after: 'online' },
  },
  {
    name: 'Opportunity',
    table: 'opportunity',
    prefix: 'OP',
    createInput: 'OpportunityCreateInput',
    updateInput: 'OpportunityInput',
    write: 'opportunity.write',
    least: { title, market: 'RU' },
    change: { input: { likelihood: 40 }, field: 'likelihood', before: null, after: 40 },
  },
  {
    name: 'Figure',
    table: 'figure',
    prefix: 'FI',
    createInput: 'FigureInput',
    updateInput: 'FigureInput',
    write: 'figure.write',
    least: { indicator: 'exports', value: { qualifier: 'exactly', value: '7500000', unit: 'USD' } },
    change: { input: { attribution: '海关' }, field: 'attribution', before: null, after: '海关' },
  },
  {
    name: 'MarketPosition',
    table: 'market_position',
    prefix: 'MP',
    createInput: 'MarketPositionInput',
    updateInput: 'MarketPositionInput',
    write: 'marketPosition.write',
    least: { kind: 'suspended', basis: 'announced', market: 'RU', organizationId: '{organization}' },
    change: { input: { kind: 'exited' }, field: 'kind', before: 'suspended', after: 'exited' },
  },
  {
    name: 'PolicyEvent',
    table: 'policy_event',
    prefix: 'PE',
    createInput: 'PolicyEventInput',
    updateInput: 'PolicyEventInput',
    write: 'policyEvent.write',
    least: { kind: 'statement', markets: ['RU'], title },
    change: { input: { speaker: '发言人' }, field: 'speaker', before: null, after: '发言人' },
  },
  {
    name: 'CountryRating',
    table: 'country_rating',
    prefix: 'CR',
    createInput: 'CountryRatingInput',
    updateInput: 'CountryRatingInput',
    write: 'countryRating.write',
    least: {
      issuerId: '{organization}',
      market: 'RU',
      scale: { zh: '国家风险等级（0至7）', en: 'Country risk, 0 to 7' },
      grade: '4',
      ratedOn: '2022-03-11',
    },
    change: { input: { grade: '7' }, field: 'grade', before: '4', after: '7' },
  },
  {
    name: 'RiskNote',
    table: 'risk_note',
    prefix: 'RN',
    createInput: 'RiskNoteInput',
    updateInput: 'RiskNoteInput',
    write: 'riskNote.write',
    least: { category: 'payment_channels', severity: 4, likelihood: 4, market: 'RU', title },
    change: { input: { severity: 5 }, field: 'severity', before: 4, after: 5 },
  },
];

/** A record as it was just written. */
export interface Written {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

/** The mutation that writes a record, answering with `record`. */
export const createDocument = ({ name, createInput }: RecordKindCase, fields = 'id code version'): string =>
  `mutation ($input: ${createInput}!) { record: create${name}(input: $input) { ${fields} } }`;

/** The mutation that changes a record, answering with `record`. */
export const updateDocument = ({ name, updateInput }: RecordKindCase, fields = 'id code version'): string =>
  `mutation ($id: ID!, $version: Int!, $input: ${updateInput}!) {
    record: update${name}(id: $id, version: $version, input: $input) { ${fields} } }`;

/** The mutation that puts a record into the bin, answering with `record`. */
export const deleteDocument = ({ name }: RecordKindCase): string =>
  `mutation ($id: ID!, $version: Int!) { record: delete${name}(id: $id, version: $version) { id version deletedAt } }`;

/** The mutation that takes a record out of the bin, answering with `record`. */
export const restoreDocument = ({ name }: RecordKindCase): string =>
  `mutation ($id: ID!) { record: restore${name}(id: $id) { id version deletedAt } }`;

/** The query for one record, answering with `record`. */
export const readDocument = ({ name }: RecordKindCase, fields = 'id code version'): string =>
  `query ($id: ID!) { record: ${name.charAt(0).toLowerCase()}${name.slice(1)}(id: $id) { ${fields} } }`;

/** The least input of a kind, with the organization that some kinds cannot do without. */
export function leastInput({ least }: RecordKindCase, organizationId: string): object {
  return JSON.parse(JSON.stringify(least).replace('{organization}', organizationId)) as object;
}

/** Writes the least record of a kind. */
export async function writeLeast(
  person: TestPerson,
  kind: RecordKindCase,
  organizationId: string,
  more: object = {},
): Promise<Written> {
  const input = { ...leastInput(kind, organizationId), ...more };
  return (await person.get<{ record: Written }>(createDocument(kind), { input })).record;
}

/** Puts evidence behind the draft of a note; without some that supports it nobody may submit it. */
export async function supportDraft(person: TestPerson, noteId: string, stance = 'supports'): Promise<void> {
  const source = await writeLeast(person, recordKind('Source'), '');
  const { riskNote } = await person.get<{ riskNote: { draft: { id: string } } }>(
    'query ($id: ID!) { riskNote(id: $id) { draft { id } } }',
    { id: noteId },
  );
  const input = { sourceId: source.id, riskNoteVersionId: riskNote.draft.id, locator: '第3段', stance };
  await person.get('mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }', { input });
}

/** The case of one kind by its name. */
export function recordKind(name: string): RecordKindCase {
  const kind = RECORD_KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`there is no kind of record called ${name}`);
  return kind;
}

/** Adds an organization. @returns its id */
export async function addOrganization(person: TestPerson, name = '象山织造厂'): Promise<string> {
  return (await writeLeast(person, recordKind('Organization'), '', { name: { zh: name } })).id;
}

/** Someone who may write every kind of record, manage people and read the trail. */
export function allHands(app: TestApp, tenant: TestTenant): Promise<TestPerson> {
  return app.person(tenant, ['official', 'analyst', 'reviewer', 'tenant_admin', 'auditor']);
}

/** Judges the score of Russia as a reviewer, with a source to rest on. @returns the adjustment's id */
export async function addAdjustment(person: TestPerson, sourceId: string, more: object = {}): Promise<string> {
  const input = {
    market: 'RU',
    points: 5,
    reason: { zh: '结算渠道较评分所示更不稳定' },
    evidence: [{ sourceId, locator: '第2段' }],
    ...more,
  };
  const document = 'mutation ($input: RiskAdjustmentInput!) { record: createRiskAdjustment(input: $input) { id } }';
  return (await person.get<{ record: { id: string } }>(document, { input })).record.id;
}
