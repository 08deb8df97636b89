import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  addOrganization,
  allHands,
  deleteDocument,
  readDocument,
  recordKind,
  restoreDocument,
  writeLeast,
} from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

const FIGURE = recordKind('Figure');

let app: TestApp;
let person: TestPerson;

beforeAll(async () => {
  app = await testApp();
  person = await allHands(app, await app.tenant());
});
afterAll(() => app.close());

const CLAIMS = {
  indicator: 'claims_filed',
  market: 'RU',
  period: '2022-Q1',
  value: { qualifier: 'more_than', value: '6000000', unit: 'USD', wording: '逾600万美元' },
};

const list = async (filter: string): Promise<string[]> => {
  const { figures } = await person.get<{ figures: { nodes: { id: string }[] } }>(
    `{ figures(filter: { ${filter} }) { nodes { id } } }`,
  );
  return figures.nodes.map(({ id }) => id);
};

describe('a figure', () => {
  test('keeps indicator, period, unit and the bounds of what was said', async () => {
    const { id } = await writeLeast(person, FIGURE, '', CLAIMS);
    const seen = `indicator { code } period periodFrom periodTo value { qualifier value lower upper unit wording }
      comparisonBasis comparisonForm direction observationStatus supersededAt`;
    expect((await person.get<{ record: object }>(readDocument(FIGURE, seen), { id })).record).toEqual({
      indicator: { code: 'claims_filed' },
      period: '2022-Q1',
      periodFrom: '2022-01-01',
      periodTo: '2022-03-31',
      value: { ...CLAIMS.value, lower: '6000000', upper: null },
      comparisonBasis: 'none',
      comparisonForm: 'level',
      direction: 'level',
      observationStatus: 'provisional',
      supersededAt: null,
    });
  });

  test('takes the place of the one that it revises, which stays readable', async () => {
    const old = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'KZ' });
    const revised = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'KZ', supersedesId: old.id });
    expect(await list('market: "KZ"')).toEqual([revised.id]);
    expect(await list('market: "KZ", superseded: true')).toContain(old.id);
    const { record } = await person.get<{ record: { supersededAt: string | null } }>(
      readDocument(FIGURE, 'supersededAt'),
      { id: old.id },
    );
    expect(record.supersededAt).not.toBeNull();
  });

  test('stands again while its revision lies in the bin', async () => {
    const old = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'BY' });
    const revision = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'BY', supersedesId: old.id });
    await person.get(deleteDocument(FIGURE), { id: revision.id, version: revision.version });
    expect(await list('market: "BY"')).toEqual([old.id]);
    await person.get(restoreDocument(FIGURE), { id: revision.id });
    expect(await list('market: "BY"')).toEqual([revision.id]);
  });

  test('that was revised anew takes its first revision back from no bin', async () => {
    const old = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'UA' });
    const first = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'UA', supersedesId: old.id });
    await person.get(deleteDocument(FIGURE), { id: first.id, version: first.version });
    const second = await writeLeast(person, FIGURE, '', { ...CLAIMS, market: 'UA', supersedesId: old.id });
    const before = await checksums(app);
    const refusal = refusalOf(await person.ask(restoreDocument(FIGURE), { id: first.id }));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', reason: 'FIGURE_SUPERSEDED' });
    expect(await checksums(app)).toEqual(before);
    expect(await list('market: "UA"')).toEqual([second.id]);
  });

  test('cannot have fallen by more than the whole, nor be a change in a unit of money', async () => {
    const fall = { comparisonBasis: 'previous_period', comparisonForm: 'percent_change', direction: 'down' };
    const { id } = await writeLeast(person, FIGURE, '', {
      ...fall,
      indicator: 'exports',
      value: { qualifier: 'more_than', value: '40', unit: 'percent' },
    });
    const { record } = await person.get<{ record: object }>(readDocument(FIGURE, 'value { lower upper }'), { id });
    expect(record).toEqual({ value: { lower: '40', upper: '100' } });
    const create = `mutation ($input: FigureInput!) { createFigure(input: $input) { id } }`;
    const refused = async (value: object) =>
      refusalOf(await person.ask(create, { input: { ...fall, indicator: 'exports', value } }));
    const before = await checksums(app);
    expect(await refused({ qualifier: 'exactly', value: '120', unit: 'percent' })).toMatchObject({
      reason: 'COMPARISON_FALL_OVER_100',
    });
    expect(await refused({ qualifier: 'exactly', value: '12', unit: 'USD' })).toMatchObject({
      reason: 'COMPARISON_UNIT',
    });
    expect(await checksums(app)).toEqual(before);
  });

  test('says once, when it is entered, which one it revises', async () => {
    const [one, other] = [await writeLeast(person, FIGURE, ''), await writeLeast(person, FIGURE, '')];
    const before = await checksums(app);
    const change = `mutation ($id: ID!, $version: Int!, $input: FigureInput!) {
      updateFigure(id: $id, version: $version, input: $input) { id } }`;
    const answer = await person.ask(change, { ...one, input: { supersedesId: other.id } });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_INPUT', reason: 'SUPERSEDES_FIXED' });
    expect(await checksums(app)).toEqual(before);
  });

  test('of a heading is found under its chapter', async () => {
    const { id } = await writeLeast(person, FIGURE, '', { ...CLAIMS, sector: '8517.13' });
    expect(await list('sector: "85"')).toEqual([id]);
    expect(await list('sector: "84"')).toEqual([]);
  });
});

describe('other facts of a market', () => {
  test('a position names its company, and is found by it', async () => {
    const organizationId = await addOrganization(person, '大疆创新');
    const { id } = await writeLeast(person, recordKind('MarketPosition'), organizationId);
    const query = `query ($organizationId: ID!) { marketPositions(filter: { organizationId: $organizationId }) {
      nodes { id organization { name { zh } } } } }`;
    expect(await person.get(query, { organizationId })).toEqual({
      marketPositions: { nodes: [{ id, organization: { name: { zh: '大疆创新' } } }] },
    });
  });

  test('a policy event is found by each of its markets and no other', async () => {
    const { id } = await writeLeast(person, recordKind('PolicyEvent'), '', { markets: ['RU', 'BY'] });
    const find = async (market: string): Promise<unknown> => {
      const { policyEvents } = await person.get<{ policyEvents: { nodes: { id: string }[] } }>(
        `{ policyEvents(filter: { market: "${market}" }) { nodes { id } } }`,
      );
      return policyEvents.nodes.map((event) => event.id);
    };
    expect(await find('RU')).toEqual([id]);
    expect(await find('BY')).toEqual([id]);
    expect(await find('KZ')).toEqual([]);
  });

  test('an initiative keeps participants, milestones and outcomes in the order in which they were given', async () => {
    const organizationId = await addOrganization(person, '象山贸易行');
    const { id } = await writeLeast(person, recordKind('Initiative'), '', {
      participants: [
        { organizationId, role: 'partner' },
        { label: { zh: '五家企业' }, companyCount: 5, role: 'exporter' },
      ],
      milestones: [{ title: { zh: '签约' } }, { title: { zh: '首单' }, dueOn: '2022-08-01' }],
      outcomes: [{ text: { zh: '意向书' } }],
    });
    const seen = `participants { role companyCount label { zh } organization { name { zh } } }
      milestones { title { zh } dueOn } outcomes { text { zh } } statusHistory { from to }`;
    expect((await person.get<{ record: object }>(readDocument(recordKind('Initiative'), seen), { id })).record).toEqual(
      {
        participants: [
          { role: 'partner', companyCount: 1, label: null, organization: { name: { zh: '象山贸易行' } } },
          { role: 'exporter', companyCount: 5, label: { zh: '五家企业' }, organization: null },
        ],
        milestones: [
          { title: { zh: '签约' }, dueOn: null },
          { title: { zh: '首单' }, dueOn: '2022-08-01' },
        ],
        outcomes: [{ text: { zh: '意向书' } }],
        statusHistory: [{ from: null, to: 'planned' }],
      },
    );
  });
});
