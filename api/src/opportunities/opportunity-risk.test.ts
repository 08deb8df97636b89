import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { fillMarket } from '../testing/market-records.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

let app: TestApp;
let tenant: TestTenant;
let official: TestPerson;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  official = await allHands(app, tenant);
  await fillMarket(app, tenant, { figures: 60, notes: 20, positions: 20, policyEvents: 20 });
});
afterAll(() => app.close());

interface Kept {
  readonly stageChangeId: string;
  readonly market: { readonly code: string };
  readonly sector: { readonly code: string } | null;
  readonly region: { readonly code: string } | null;
  readonly asOf: string;
  readonly knownAt: string;
  readonly score: { readonly lower: number; readonly central: number; readonly upper: number } | null;
  readonly band: string | null;
  readonly confidence: number;
  readonly parts: readonly { readonly category: string; readonly score: number | null; readonly facts: number }[];
  readonly missing: readonly { readonly key: string; readonly text: { readonly zh: string; readonly en: string } }[];
}

const KEPT = `query ($id: ID!) { page: opportunityRisk(opportunityId: $id) { totalCount nodes { stageChangeId
  market { code } sector { code } region { code } asOf knownAt methodVersion score { lower central upper } band
  confidence confidenceWord direction parts { category score contribution confidence direction facts }
  missing { key text { zh en } } } } }`;

const keptOf = async (id: string, person = official): Promise<readonly Kept[]> =>
  (await person.get<{ page: { nodes: readonly Kept[] } }>(KEPT, { id })).page.nodes;

const opportunity = (more: object): Promise<{ id: string; version: number }> =>
  writeLeast(official, recordKind('Opportunity'), '', { identifiedOn: '2022-05-31', ...more });

const MOVE = `mutation ($id: ID!, $version: Int!, $input: StageMoveInput!) {
  moveOpportunity(id: $id, version: $version, input: $input) { stageHistory { id to } } }`;

const SUMMARY = `query ($sector: ID, $region: ID, $asOf: Date, $knownAt: DateTime) {
  riskSummary(market: "RU", sector: $sector, region: $region, asOf: $asOf, knownAt: $knownAt) {
    score { lower central upper } band confidence { value } parts { category score { central } inputsTotal } } }`;

describe('the risk that an opportunity met when it moved', () => {
  test('is the summary of its market, sector and region on that day, as known at that moment', async () => {
    const { id } = await opportunity({ sectors: ['8517'] });
    const [kept] = await keptOf(id);
    expect(kept).toMatchObject({ market: { code: 'RU' }, sector: { code: '8517' }, region: { code: '330225' } });
    expect(kept?.asOf).toBe('2022-05-31');
    const { riskSummary } = await official.get<{
      riskSummary: {
        score: Kept['score'];
        band: string;
        confidence: { value: number };
        parts: { category: string; score: { central: number } | null; inputsTotal: number }[];
      };
    }>(SUMMARY, { sector: '8517', region: '330225', asOf: kept?.asOf, knownAt: kept?.knownAt });
    expect(riskSummary.score).not.toBeNull();
    expect(kept).toMatchObject({
      score: riskSummary.score,
      band: riskSummary.band,
      confidence: riskSummary.confidence.value,
      parts: riskSummary.parts.map(({ category, score, inputsTotal }) => ({
        category,
        score: score?.central ?? null,
        facts: inputsTotal,
      })),
    });
  });

  test('is kept anew with every move, and stays what it was when the facts change', async () => {
    const { id, version } = await opportunity({});
    const before = await keptOf(id);
    await writeLeast(official, recordKind('Figure'), '', {
      market: 'RU',
      value: { qualifier: 'exactly', value: '40', unit: 'times' },
      indicator: 'claims_filed',
    });
    const { moveOpportunity } = await official.get<{ moveOpportunity: { stageHistory: { id: string; to: string }[] } }>(
      MOVE,
      { id, version, input: { to: 'qualified', effectiveOn: '2022-06-01' } },
    );
    const kept = await keptOf(id);
    expect(kept.map(({ stageChangeId, asOf }) => [stageChangeId, asOf])).toEqual([
      [moveOpportunity.stageHistory.find(({ to }) => to === 'qualified')?.id, '2022-06-01'],
      [moveOpportunity.stageHistory.find(({ to }) => to === 'identified')?.id, '2022-05-31'],
    ]);
    expect(kept.slice(1)).toEqual(before);
  });

  test('is kept for each of its sectors, three at most', async () => {
    const { id } = await opportunity({ sectors: ['61', '84', '8517', '8471'] });
    const sectors = (await keptOf(id)).map(({ sector }) => sector?.code);
    expect(sectors.toSorted()).toEqual(['61', '84', '8517']);
  });

  test('is kept as no score, with the reason, where too little is known of the market', async () => {
    const { id } = await opportunity({ market: 'IS' });
    const [kept] = await keptOf(id);
    expect(kept).toMatchObject({ score: null, band: null });
    expect(kept?.missing[0]).toMatchObject({
      key: 'missing_parts',
      text: { zh: expect.any(String), en: expect.any(String) },
    });
  });

  test('is not kept of a move that was refused', async () => {
    const { id, version } = await opportunity({});
    const refused = await official.ask(MOVE, { id, version, input: { to: 'lost' } });
    expect(refusalOf(refused)).toMatchObject({ code: 'BAD_INPUT' });
    expect(await keptOf(id)).toHaveLength(1);
  });
});

describe('who reads the risk that was kept', () => {
  test('is nobody of another tenant', async () => {
    const { id } = await opportunity({});
    const stranger = await allHands(app, await app.tenant());
    expect(await keptOf(id, stranger)).toEqual([]);
  });

  test('is nobody who may not read opportunities', async () => {
    const { id } = await opportunity({});
    const exporter = await app.person(tenant, ['exporter']);
    expect(refusalOf(await exporter.ask(KEPT, { id }))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('gets nothing for text that is no id', async () => {
    expect(await keptOf('nonsense')).toEqual([]);
  });
});
