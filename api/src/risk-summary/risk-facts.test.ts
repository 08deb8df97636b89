import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CURRENT_METHOD, type RiskQuestion, type RiskSummary, riskMethodOf, summarise } from '@kouan/shared';
import { binder } from '../platform/read/conditions.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { fillMarket } from '../testing/market-records.ts';
import { type TestApp, type TestTenant, testApp } from '../testing/test-app.ts';
import { bounded } from './bounded.ts';
import { type RiskFacts, factsOf } from './fact-rows.ts';
import { factsStatement } from './facts-sql.ts';
import { RiskFactsReader } from './risk-facts.ts';

let app: TestApp;
let tenant: TestTenant;
let viewer: Viewer;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  await fillMarket(app, tenant, { figures: 400, notes: 80, positions: 60, policyEvents: 60 });
  const nobody = { userId: '', membershipId: '', roles: [], organizationId: null, readScope: [], requestId: null };
  viewer = { ...nobody, tenantId: tenant.id };
});
afterAll(() => app.close());

const question = (asked: Partial<RiskQuestion>): RiskQuestion => {
  const { region = null } = asked;
  return {
    market: 'RU',
    sector: null,
    region,
    regionLineages: app.app.get(RiskFactsReader).lineages(region),
    asOf: '2022-05-31',
    knownAt: null,
    ...asked,
  };
};

async function factsFor(asked: RiskQuestion, from?: string): Promise<RiskFacts> {
  const request = { question: asked, methodVersion: CURRENT_METHOD, ...(from === undefined ? {} : { from }) };
  const { readings } = await app.app.get(RiskFactsReader).read(viewer, [request]);
  return factsOf(readings?.[0] ?? []);
}

/** Everything of a summary but the lists of what was set aside, which the narrowed read keeps short. */
const told = (summary: RiskSummary): unknown => ({
  ...summary,
  parts: summary.parts.map((part) => ({ ...part, setAside: null })),
});

const MOMENT = '2022-04-01T00:00:00.000Z';

describe('the facts that are read for a question', () => {
  test.each([
    [{}],
    [{ sector: '85' }],
    [{ sector: '8517' }],
    [{ sector: '851713', region: '330200' }],
    [{ region: '330225' }],
    [{ region: '500000', asOf: '2021-03-31' }],
    [{ knownAt: MOMENT }],
    [{ sector: '84', region: '330000', knownAt: MOMENT, asOf: '2022-03-31' }],
    [{ asOf: '2019-12-31' }],
  ] as const)('make the summary that all records of the market make: %j', async (asked) => {
    const narrow = question(asked);
    const everything = question({ knownAt: narrow.knownAt, asOf: '2030-12-31' });
    const all = await factsFor(everything, '1900-01-01');
    expect(told(summarise((await factsFor(narrow)).inputs, narrow))).toEqual(told(summarise(all.inputs, narrow)));
  });

  test('serve every day of a line that begins earlier', async () => {
    const line = await factsFor(question({ asOf: '2022-06-30' }), '2021-06-30');
    for (const asOf of ['2021-06-30', '2021-12-31', '2022-06-30']) {
      const day = question({ asOf });
      expect(told(summarise(line.inputs, day))).toEqual(told(summarise((await factsFor(day)).inputs, day)));
    }
  });

  test('leave out other sectors, other regions and what had not begun', async () => {
    const { inputs } = await factsFor(question({ sector: '8517', region: '330200', asOf: '2022-01-31' }));
    const sectors = new Set(inputs.figures.map(({ sector }) => sector));
    const regions = new Set(inputs.figures.map(({ region }) => region));
    expect([...sectors].toSorted()).toEqual(['85', '8517', '851713', null].toSorted());
    expect([...regions].toSorted()).toEqual(['330000', '330200', '330225', null].toSorted());
    expect(inputs.figures.filter(({ period: { to } }) => to !== null && to > '2022-01-31')).toEqual([]);
  });

  test('name a few of the records that cannot count, and count all of them', async () => {
    const all = question({});
    const facts = await factsFor(all);
    const summary = bounded(summarise(facts.inputs, all), facts.aside, riskMethodOf(CURRENT_METHOD));
    const trade = summary.parts.find(({ category }) => category === 'trade_trend');
    const [levels] = await app.sql(
      `select count(*)::int as count from figure where tenant_id = $1 and indicator_code in ('exports', 'imports')
        and comparison_form = 'level' and superseded_at is null
        and coalesce(period_to, (select min(published_from) from evidence e join source s on s.id = e.source_id
          where e.figure_id = figure.id and e.stance <> 'contradicts'), recorded_at::date) <= '2022-05-31'`,
      [tenant.id],
    );
    const counted = trade?.setAsideCounts.find(({ reason }) => reason === 'not_scaled')?.count;
    expect(counted).toBe(levels?.['count']);
    expect(counted).toBeGreaterThan(20);
    expect(trade?.setAsideTotal).toBe(trade?.setAsideCounts.reduce((sum, { count }) => sum + count, 0));
  });

  test('come with the stamp that tells whether they still hold', async () => {
    const reader = app.app.get(RiskFactsReader);
    const asked = [{ question: question({}), methodVersion: CURRENT_METHOD }];
    const { stamp, readings } = await reader.read(viewer, asked);
    expect(readings?.[0]?.length).toBeGreaterThan(200);
    expect(await reader.read(viewer, asked, stamp)).toEqual({ stamp, readings: null });
    const writer = await allHands(app, tenant);
    await writeLeast(writer, recordKind('Figure'), '', { market: 'RU' });
    const changed = await reader.read(viewer, asked, stamp);
    expect(changed.stamp).not.toBe(stamp);
    expect(changed.readings?.[0]?.length).toBeGreaterThan(200);
  });

  test('are not looked at while the answer at hand still holds', async () => {
    // Plans follow from statistics, which otherwise come when the database finds the time.
    await app.sql('analyze figure, risk_note_version, risk_note, market_position, policy_event, evidence, source');
    /** How many rows each look at the records of a kind has read. */
    const looks = async (known: string): Promise<readonly number[]> => {
      const { values, bind } = binder();
      const text = factsStatement(
        { market: 'RU', sector: null, regions: null, asOf: '2022-05-31', from: '2022-05-31', knownAt: null },
        { tenants: [tenant.id], stamp: `'now'`, known, method: riskMethodOf(CURRENT_METHOD), bind },
      );
      const plan = await app.sql(`explain (analyze, costs off, timing off, summary off) ${text}`, values);
      return plan
        .map((row) => String(row['QUERY PLAN']))
        .filter((line) => / on (figure|risk_note_version|market_position|policy_event) x(_\d+)? /.test(line))
        .map((line) => (line.includes('never executed') ? 0 : Number(/ rows=([\d.]+) /.exec(line)?.[1])));
    };
    const [held, changed] = [await looks('now'), await looks('before')];
    expect(held.length).toBeGreaterThanOrEqual(4);
    // A join may take one row to see whether there is any.
    expect(Math.max(...held)).toBeLessThanOrEqual(1);
    expect(changed.filter((rows) => rows > 50).length).toBeGreaterThanOrEqual(4);
  });
});
