import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  RECORD_KINDS,
  addAdjustment,
  addOrganization,
  allHands,
  recordKind,
  writeLeast,
} from '../../testing/record-kinds.ts';
import { statementsOf } from '../../testing/statements.ts';
import { type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';

let app: TestApp;
let person: TestPerson;
let organizationId: string;
const ids = new Map<string, string>();

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
  organizationId = await addOrganization(person);
  await addEach();
});
afterAll(() => app.close());

/** One of each kind, with what can be nested in it. */
async function addEach(): Promise<void> {
  for (const kind of RECORD_KINDS) {
    const more = {
      Initiative: { participants: [{ organizationId, role: 'exporter' }], milestones: [{ title: { zh: '签约' } }] },
      Opportunity: { exporterId: organizationId, initiativeId: ids.get('Initiative'), sectors: ['61', '62'] },
    }[kind.name];
    ids.set(kind.name, (await writeLeast(person, kind, organizationId, more)).id);
  }
  const evidence = `mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`;
  await addAdjustment(person, ids.get('Source') ?? '');
  const input = { sourceId: ids.get('Source'), opportunityId: ids.get('Opportunity'), locator: '第1段' };
  await person.get(evidence, { input });
}

const EVIDENCE =
  'evidence { locator source { title { zh } origin { title { zh } } createdBy { name } } createdBy { name } }';
const WHO = 'id code version createdBy { name } updatedBy { name }';

/** What a page shows of each kind, with all that is nested in it. */
const FIELDS: Readonly<Record<string, string>> = {
  organizations: `${WHO} name { zh en } region { name { zh } } country { code } sectors { code }`,
  sources: `${WHO} title { zh } origin { title { zh } origin { code } }`,
  initiatives: `${WHO} title { zh } owner { name } participants { role organization { name { zh } } }
    milestones { title { zh } } outcomes { text { zh } } statusHistory { to } ${EVIDENCE}`,
  opportunities: `${WHO} title { zh } owner { name } market { name { zh } } region { name { zh } } sectors { code }
    exporter { name { zh } createdBy { name } } counterparty { code } channelBank { code }
    initiative { title { zh } participants { organization { code } } } stageHistory { to enteredBy { name } } ${EVIDENCE}`,
  figures: `${WHO} indicator { name { zh } } value { value unit } relatesTo { code } supersedes { code } ${EVIDENCE}`,
  marketPositions: `${WHO} organization { name { zh } } market { code } ${EVIDENCE}`,
  policyEvents: `${WHO} title { zh } authority { name { zh } } markets { code } ${EVIDENCE}`,
  countryRatings: `${WHO} issuer { name { zh } } market { code } ${EVIDENCE}`,
  riskAdjustments: `${WHO} market { code } reviewer { name } endedBy { name } ${EVIDENCE}`,
  riskNotes: `${WHO} published { title { zh } ${EVIDENCE} } draft { title { zh } author { name } ${EVIDENCE} }
    versions { number author { name } reviewer { name } }`,
  users: `id person { name } email roles organization { name { zh } }`,
  auditEvents: `id actor { name } changes { field from to }`,
};

const BEGIN = expect.stringMatching(/^begin read only; set local app\.tenant_id = '[0-9a-f-]{36}'$/);
const SELECT = expect.stringMatching(/^(select|with) /);

/** A request's SQL: one transaction of one tenant, with so many statements in it. */
const costing = (statements: number): unknown[] => [BEGIN, ...Array<unknown>(statements).fill(SELECT), 'commit'];

describe('SQL statements of one request', () => {
  test.each(Object.entries(FIELDS))('%s: one for a page with all that is nested in it', async (list, fields) => {
    const page = `{ ${list}(first: 25) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    expect(await statementsOf(app, person, page)).toEqual(costing(1));
  });

  test.each(Object.entries(FIELDS))('%s: one more for the total', async (list, fields) => {
    expect(await statementsOf(app, person, `{ ${list} { totalCount nodes { ${fields} } } }`)).toEqual(costing(2));
  });

  test.each(RECORD_KINDS.map(({ name }) => name))(
    '%s: one for one record with all that is nested in it',
    async (name) => {
      const field = name.charAt(0).toLowerCase() + name.slice(1);
      const fields = FIELDS[name === 'Opportunity' ? 'opportunities' : `${field}s`] ?? '';
      const document = `query ($id: ID!) { ${field}(id: $id) { ${fields} } }`;
      expect(await statementsOf(app, person, document, { id: ids.get(name) })).toEqual(costing(1));
    },
  );

  test('one for the totals of the pipeline', async () => {
    expect(await statementsOf(app, person, '{ pipeline { stage count value { value unit } } }')).toEqual(costing(1));
  });

  const SUMMARY = `{ riskSummary(market: "RU") { score { central } parts { contribution }
    figures { ${FIELDS['figures']} } positions { ${FIELDS['marketPositions']} }
    policyEvents { ${FIELDS['policyEvents']} } notes { title { zh } author { name } ${EVIDENCE} } } }`;

  test('one for a risk summary with everything under it while no fact has changed', async () => {
    expect(await statementsOf(app, person, SUMMARY)).toEqual(costing(1));
  });

  test('two for a risk summary that was not asked before: the facts, and the records that are shown', async () => {
    // Another day for the request beforehand: what it left behind is no answer to the one that is counted.
    const days = ['2022-05-30', '2022-05-31'];
    const variables = {
      get asOf() {
        return days.shift();
      },
    };
    const document = SUMMARY.replace(
      '{ riskSummary(market: "RU")',
      'query ($asOf: Date) { riskSummary(market: "RU", asOf: $asOf)',
    );
    expect(await statementsOf(app, person, document, variables)).toEqual([...costing(1), ...costing(1)]);
  });

  test('two for a risk summary after a change, as many as for one that was not asked before', async () => {
    const change = (): Promise<unknown> => writeLeast(person, recordKind('Figure'), '', { market: 'RU' });
    const statements = await statementsOf(app, person, SUMMARY, {}, change);
    expect(statements).toEqual([...costing(1), ...costing(1)]);
  });

  /** The exporter's page: the summary, what stands beside it, and what it owes to each source. */
  const PAGE = SUMMARY.replace(
    'score { central }',
    `score { central } ratings { ${FIELDS['countryRatings']} } adjustment { points reviewer { name } }
      adjustedScore { central } opportunities { ${FIELDS['opportunities']} } opportunitiesTotal
      sensitivity { change source { title { zh } } } shippingChecks { key recordIds }`,
  );

  test('two for the whole page of an exporter while no fact has changed', async () => {
    expect(await statementsOf(app, person, PAGE)).toEqual([...costing(1), ...costing(1)]);
  });

  test('two for the whole page of an exporter after a change', async () => {
    const change = (): Promise<unknown> => writeLeast(person, recordKind('Figure'), '', { market: 'RU' });
    expect(await statementsOf(app, person, PAGE, {}, change)).toEqual([...costing(1), ...costing(1)]);
  });

  test('one for the line of a score while no fact has changed', async () => {
    const line = `{ riskLine(market: "RU", from: "2022-01-01", to: "2022-05-31") { asOf score { central } } }`;
    expect(await statementsOf(app, person, line)).toEqual(costing(1));
  });

  test('two for what changed: the facts, and the records that are called by name', async () => {
    const changes = `{ riskChanges(market: "RU", since: "2022-01-01", asOf: "2022-05-31") { change parts { records { label { zh } } } } }`;
    expect(await statementsOf(app, person, changes)).toEqual([...costing(1), ...costing(1)]);
  });

  test('two for a watch list with its scores, however many markets are on it, while no fact has changed', async () => {
    for (const market of ['RU', 'BY', 'KZ', 'VN']) {
      await person.get('mutation ($market: ID!) { createWatch(input: { market: $market }) { id } }', { market });
    }
    const list = '{ watches { market { code } current { score { central } band change } } }';
    expect(await statementsOf(app, person, list)).toEqual([...costing(1), ...costing(1)]);
  });

  test('none for reference data, which the server holds', async () => {
    const reference = `{ regions(q: "xs") { code name { zh } } markets(q: "els") { code } sectors(q: "85") { code } currencies { code }
      indicators { code } region(code: "330225") { name { zh } } }`;
    expect(await statementsOf(app, person, reference)).toEqual([]);
  });

  test('are as many for thirty rows as for three', async () => {
    const page = `query ($first: Int!) { opportunities(first: $first) { totalCount nodes { ${FIELDS['opportunities']} } } }`;
    const few = await statementsOf(app, person, page, { first: 200 });
    for (let index = 0; index < 30; index++) {
      await writeLeast(person, recordKind('Opportunity'), '', { exporterId: organizationId });
    }
    expect(await statementsOf(app, person, page, { first: 200 })).toEqual(few);
    const { opportunities } = await person.get<{ opportunities: { totalCount: number } }>(page, { first: 200 });
    expect(opportunities.totalCount).toBe(31);
  });
});
