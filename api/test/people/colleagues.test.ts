import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestApp, type TestTenant, testApp } from '../../src/testing/test-app.ts';

const COLLEAGUES = `query ($q: String, $first: Int! = 25) { colleagues(q: $q, first: $first) { id name } }`;

let app: TestApp;
let tenant: TestTenant;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
});

afterAll(() => app.close());

test('the people who work in the tenant are found by name: no clients, none who left, none of other tenants', async () => {
  const official = await app.person(tenant, ['official']);
  const both = await app.person(tenant, ['exporter', 'analyst']);
  await app.person(tenant, ['exporter']);
  const left = await app.person(tenant, ['reviewer']);
  await app.sql(`update membership set status = 'revoked' where user_id = $1`, [left.userId]);
  await app.person(await app.tenant(), ['official']);

  const all = await official.get<{ colleagues: { id: string }[] }>(COLLEAGUES);
  expect(all.colleagues.map(({ id }) => id).toSorted()).toEqual([official.userId, both.userId].toSorted());
  const found = await official.get<{ colleagues: { id: string }[] }>(COLLEAGUES, { q: ' ANALYST' });
  expect(found.colleagues.map(({ id }) => id)).toEqual([both.userId]);
});

test('exporters do not learn who works in the bureau', async () => {
  const exporter = await app.person(tenant, ['exporter']);
  const { data, errors } = await exporter.ask(COLLEAGUES);
  expect(data?.['colleagues'] ?? null).toBeNull();
  expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('a page of people is bounded', async () => {
  const official = await app.person(tenant, ['official']);
  const { errors } = await official.ask(COLLEAGUES, { first: 1_000_000 });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'PAGE_TOO_LONG' });
});
