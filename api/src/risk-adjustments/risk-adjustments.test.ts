import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { today } from '../platform/clock.ts';
import { UNKNOWN_ID } from '../testing/minimal-operation.ts';
import { addAdjustment, allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { type Answer, type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { checksums, refusalOf } from '../testing/told.ts';

let app: TestApp;
let tenant: TestTenant;
let reviewer: TestPerson;
let exporter: TestPerson;
let sourceId: string;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  sourceId = (await writeLeast(await allHands(app, tenant), recordKind('Source'), '')).id;
  reviewer = await app.person(tenant, ['reviewer']);
  exporter = await app.person(tenant, ['exporter']);
});
afterAll(() => app.close());

const END = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  endRiskAdjustment(id: $id, version: $version, reason: $reason) { id version state endReason endedBy { name } } }`;
const CREATE = `mutation ($input: RiskAdjustmentInput!) {
  createRiskAdjustment(input: $input) { id points validFrom validTo state reviewer { id } evidence { locator } } }`;

/** Tries and expects that nothing is written. @returns the refusal */
async function refused(attempt: () => Promise<Pick<Answer, 'errors'>>): Promise<unknown> {
  const before = await checksums(app);
  const refusal = refusalOf(await attempt());
  expect(await checksums(app)).toEqual(before);
  return refusal;
}

const inputOf = (over: object = {}): object => ({
  market: 'RU',
  points: 5,
  reason: { en: 'Banks refuse more often' },
  ...over,
});

/** What stands beside the score of a market. */
async function beside(market: string, more = ''): Promise<Record<string, unknown>> {
  const document = `{ riskSummary(market: "${market}"${more}) { score { central } adjustedScore { central }
    adjustment { id points reason { zh en } validTo decidedAt reviewer { name } } } }`;
  return (await exporter.get<{ riskSummary: Record<string, unknown> }>(document)).riskSummary;
}

describe('an adjustment', () => {
  test('is decided by a reviewer, holds half a year unless told otherwise, and is in the trail with its evidence', async () => {
    const input = inputOf({ market: 'KZ', validFrom: '2022-05-01', evidence: [{ sourceId, locator: '第2段' }] });
    const { createRiskAdjustment: made } = await reviewer.get<{ createRiskAdjustment: { id: string } }>(CREATE, {
      input,
    });
    expect(made).toMatchObject({
      points: 5,
      validFrom: '2022-05-01',
      validTo: '2022-10-28',
      state: 'run_out',
      reviewer: { id: reviewer.userId },
      evidence: [{ locator: '第2段' }],
    });
    const [line] = await app.sql('select action, actor_id, changes from audit_event where record_id = $1', [made.id]);
    expect(line).toMatchObject({ action: 'create', actor_id: reviewer.userId });
    expect(JSON.stringify(line?.['changes'])).toContain('第2段');
  });

  test('stands beside the answer, leaves the score alone, and goes when it is ended', async () => {
    const before = await beside('BY');
    const id = await addAdjustment(reviewer, sourceId, { market: 'BY', points: -7.5 });
    const there = await beside('BY');
    expect(there).toMatchObject({ score: before['score'], adjustment: { id, points: -7.5 } });
    // No fact is known of the market, so there is no score that could be adjusted.
    expect(there['adjustedScore']).toBeNull();
    const { endRiskAdjustment } = await reviewer.get<Record<string, object>>(END, {
      id,
      version: 1,
      reason: '渠道恢复',
    });
    expect(endRiskAdjustment).toMatchObject({ version: 2, state: 'ended', endReason: '渠道恢复' });
    expect(await beside('BY')).toMatchObject({ score: before['score'], adjustment: null });
    const [decided] = await app.sql('select decided_at::text from risk_adjustment where id = $1', [id]);
    const knownAt = new Date(String(decided?.['decided_at'])).toISOString();
    expect(await beside('BY', `, knownAt: "${knownAt}"`)).toMatchObject({ adjustment: { id } });
    const [line] = await app.sql(`select actor_id from audit_event where record_id = $1 and action = 'end'`, [id]);
    expect(line).toEqual({ actor_id: reviewer.userId });
  });

  const REFUSED: readonly [what: string, over: object, reason: string, field: string][] = [
    ['no points', { points: 0 }, 'ADJUSTMENT_POINTS', 'input.points'],
    ['more than two points of ten', { points: 20.5 }, 'ADJUSTMENT_POINTS', 'input.points'],
    ['no reason', { reason: { zh: ' ' } }, 'NAME_NEEDED', 'input.reason'],
    [
      'more than half a year',
      { validFrom: '2022-01-01', validTo: '2022-07-01' },
      'ADJUSTMENT_TOO_LONG',
      'input.validTo',
    ],
    ['reversed days', { validFrom: '2022-05-02', validTo: '2022-05-01' }, 'DATES_REVERSED', 'input.validTo'],
    ['an unknown market', { market: 'XX' }, 'UNKNOWN_MARKET', 'input.market'],
    [
      'an unknown source',
      { evidence: [{ sourceId: UNKNOWN_ID, locator: 'p. 1' }] },
      'REFERENCE_UNKNOWN',
      'input.evidence.0.sourceId',
    ],
    [
      'no place in its source',
      { evidence: [{ sourceId: UNKNOWN_ID, locator: ' ' }] },
      'REQUIRED',
      'input.evidence.0.locator',
    ],
  ];

  test.each(REFUSED)('is not taken with %s', async (_, over, reason, field) => {
    const refusal = await refused(() => reviewer.ask(CREATE, { input: inputOf(over) }));
    expect(refusal).toEqual({ code: 'BAD_INPUT', reason, field });
  });

  test('is ended once, with a reason, and by who saw its present state', async () => {
    const id = await addAdjustment(reviewer, sourceId, { market: 'AM', validFrom: today() });
    const end = (version: number, reason: string) => () => reviewer.ask(END, { id, version, reason });
    expect(await refused(end(1, ' '))).toEqual({ code: 'BAD_INPUT', reason: 'REQUIRED', field: 'reason' });
    expect(await refused(end(9, '已恢复'))).toMatchObject({ code: 'CONFLICT' });
    await reviewer.get(END, { id, version: 1, reason: '已恢复' });
    expect(await refused(end(2, '已恢复'))).toEqual({ code: 'BAD_INPUT', reason: 'ADJUSTMENT_OVER', field: 'id' });
  });
});
