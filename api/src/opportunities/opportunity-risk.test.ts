import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CURRENT_METHOD } from '@kouan/shared';
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
  readonly methodVersion: string;
  readonly id: string;
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

const KEPT = `query ($id: ID!) { page: opportunityRisk(opportunityId: $id) { totalCount nodes { id stageChangeId
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
      value: { qualifier: 'exactly', value: '4000000', unit: 'USD' },
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

const SINCE = `query ($id: ID!, $asOf: Date) { since: opportunityRiskSince(id: $id, asOf: $asOf) {
  score { central } doubt methodVersion changes { change before { lower central upper } after { central }
    parts { category change contributionChange others othersChange records { kind id label { zh en } why change } } } } }`;

interface Since {
  readonly score: { readonly central: number } | null;
  readonly doubt: string | null;
  readonly methodVersion: string;
  readonly changes: {
    readonly change: number | null;
    readonly before: Kept['score'];
    readonly after: { readonly central: number } | null;
    readonly parts: readonly {
      readonly change: number;
      readonly contributionChange: number;
      readonly othersChange: number;
      readonly records: readonly { readonly id: string; readonly change: number; readonly label: { zh: string } }[];
    }[];
  } | null;
}

const sinceOf = async (id: string, asOf: string | null = '2022-06-30'): Promise<Since> =>
  (await official.get<{ since: Since }>(SINCE, { id, asOf })).since;

describe('what has changed since the risk was kept', () => {
  test('is told record by record, and adds up to the cent', async () => {
    const { id } = await opportunity({ sectors: ['84'] });
    const [kept] = await keptOf(id);
    const figure = await writeLeast(official, recordKind('Figure'), '', {
      market: 'RU',
      sector: '84',
      value: { qualifier: 'exactly', value: '60', unit: 'times' },
      indicator: 'claims_paid',
      comparisonBasis: 'yoy',
      comparisonForm: 'multiple',
      direction: 'up',
      period: '2022-05',
    });
    const source = await writeLeast(official, recordKind('Source'), '');
    await official.get('mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }', {
      input: { sourceId: source.id, figureId: figure.id, locator: '第1段' },
    });
    const { changes, doubt, score } = await sinceOf(kept?.id ?? '');
    expect(doubt).toBeNull();
    expect(changes?.before).toEqual(kept?.score);
    expect(changes?.after).toEqual(score);
    const cents = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + Math.round(value * 100), 0);
    expect(cents(changes?.parts.map(({ contributionChange }) => contributionChange) ?? [])).toBe(
      cents([changes?.change ?? NaN]),
    );
    for (const { change, records, othersChange } of changes?.parts ?? []) {
      expect(cents([...records.map((record) => record.change), othersChange])).toBe(cents([change]));
    }
    const moved = changes?.parts.flatMap(({ records }) => records) ?? [];
    expect(moved.find((record) => record.id === figure.id)?.label.zh).toContain('赔付');
  });

  test('is nothing on the day of the move while no record has changed', async () => {
    const { id } = await opportunity({ region: null, sectors: ['61'] });
    const [kept] = await keptOf(id);
    const { changes } = await sinceOf(kept?.id ?? '', kept?.asOf);
    expect(changes?.change).toBe(0);
    expect(changes?.parts.flatMap(({ records }) => records)).toEqual([]);
  });

  test('is not told where the records of that moment no longer give what was kept', async () => {
    const { id } = await opportunity({ sectors: ['85'] });
    const [kept] = await keptOf(id);
    // As if evidence that it rested on had been taken away since.
    await app.sql(`update opportunity_risk_snapshot set confidence = confidence / 2 where id = $1`, [kept?.id]);
    expect(await sinceOf(kept?.id ?? '')).toMatchObject({
      doubt: 'not_recomputed',
      changes: null,
      score: { central: expect.any(Number) },
    });
  });

  test('is not told across versions of the method', async () => {
    const { id } = await opportunity({ sectors: ['85'] });
    const [kept] = await keptOf(id);
    await app.sql(`update opportunity_risk_snapshot set method_version = 'kouan-risk/1.0' where id = $1`, [kept?.id]);
    expect(await keptOf(id)).toMatchObject([{ methodVersion: 'kouan-risk/1.0', score: kept?.score }]);
    expect(await sinceOf(kept?.id ?? '')).toMatchObject({
      doubt: 'other_method',
      changes: null,
      methodVersion: CURRENT_METHOD,
      score: { central: expect.any(Number) },
    });
  });

  test('is refused for a day before the move', async () => {
    const { id } = await opportunity({});
    const [kept] = await keptOf(id);
    const refused = await official.ask(SINCE, { id: kept?.id, asOf: '2022-01-01' });
    expect(refusalOf(refused)).toMatchObject({ code: 'BAD_INPUT', reason: 'DATES_REVERSED' });
  });

  test("is nobody else's to read", async () => {
    const { id } = await opportunity({});
    const [kept] = await keptOf(id);
    const stranger = await allHands(app, await app.tenant());
    expect(refusalOf(await stranger.ask(SINCE, { id: kept?.id }))).toMatchObject({ code: 'NOT_FOUND' });
    const exporter = await app.person(tenant, ['exporter']);
    expect(refusalOf(await exporter.ask(SINCE, { id: kept?.id }))).toMatchObject({ code: 'FORBIDDEN' });
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
