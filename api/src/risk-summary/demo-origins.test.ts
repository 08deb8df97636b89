import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDemo } from '@kouan/db';
import { type TestApp, testApp } from '../testing/test-app.ts';

const SUMMARY = `{ summary: riskSummary(market: "RU", asOf: "2022-05-31") {
  score { lower central upper } confidence { value origins } } }`;

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
  await loadDemo(app.database.service, '2022-06-15');
});
afterAll(() => app.close());

test('the five articles on Russia are two origins for every bureau, also for those that have recorded one themselves', async () => {
  const bureaus = await app.sql(`select id, name_en from tenant where kind = 'bureau' order by name_en`);
  const recorded = await app.sql('select distinct tenant_id from source where shared_origin_id is not null');
  expect(recorded.length).toBeGreaterThan(2);
  for (const { id } of bureaus) {
    const exporter = await app.person({ id: String(id) }, ['exporter']);
    expect(await exporter.get(SUMMARY)).toMatchObject({ summary: { confidence: { origins: 2 } } });
  }
});
