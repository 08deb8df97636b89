import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../src/testing/test-app.ts';
import { type Browser, signedIn } from './browser.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await testApp();
  browser = await signedIn(app);
});
afterAll(() => app?.close());

test('a default stands in for a variable that must not be null, and gives way to what is sent', async () => {
  const document = 'query ($first: Int! = 2) { markets(first: $first) { code } }';
  const count = async (variables?: object) =>
    (await browser.ask<{ markets: unknown[] }>(document, variables)).data?.markets.length;
  expect(await count()).toBe(2);
  expect(await count({ first: 3 })).toBe(3);
});

test.each([
  ['a value that the list does not hold', 'mutation ($v: Locale!) { updateMe(locale: $v) { id } }', { v: 'fr_FR' }],
  ['a variable of another type', 'query ($v: Int!) { markets(first: $v) { code } }', { v: 'many' }],
  ['a variable that is missing', 'query ($v: Int!) { markets(first: $v) { code } }', {}],
  ['an unknown field', '{ me { passwordHash } }', {}],
  ['an unknown argument', '{ me(id: 1) { id } }', {}],
  ['no GraphQL at all', 'select 1', {}],
])('%s is bad input', async (_, document, variables) => {
  const { data, errors } = await browser.ask(document, variables);
  expect(data).toBeNull();
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_INPUT']);
});

test('a fault of the server says its number and nothing of its inside', async () => {
  await app.sql('revoke select on app_user from kouan_service');
  try {
    const reply = await browser.ask('{ me { id email } }');
    expect(reply.errors).toEqual([
      expect.objectContaining({
        extensions: { code: 'INTERNAL', reason: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      }),
    ]);
    expect(JSON.stringify(reply)).not.toMatch(/app_user|permission denied|select|\.ts|\/src\//i);
  } finally {
    await app.sql('grant select on app_user to kouan_service');
  }
});
