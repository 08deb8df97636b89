import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { withClient } from '@kouan/db';
import { createApp } from '../../src/app.ts';
import { type TestApp, testApp } from '../../src/testing/test-app.ts';
import { Browser, addUser, join, signedIn, told } from './browser.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

const refused = (code: string) => expect.objectContaining({ extensions: expect.objectContaining({ code }) });

/** Lets two requests reach the place where the sign-in of a browser changes, before either goes on. */
async function heldTogether<T>(browser: Browser, requests: () => Promise<T>): Promise<T> {
  const claims = JSON.parse(Buffer.from(browser.token?.split('.')[1] ?? '', 'base64url').toString()) as { fam: string };
  return withClient(app.database.admin, async (client) => {
    const waiting = `select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [claims.fam]);
    const answers = requests();
    while ((await client.query<{ waiting: number }>(waiting)).rows[0]?.waiting !== 2);
    await client.query('commit');
    return answers;
  });
}

test('an unknown address and a wrong password get the same answer, and no cookie', async () => {
  const user = await addUser(app);
  await join(app, await app.tenant(), user);
  const wrong = await new Browser(app.url).signIn(user.email, 'not-the-password-at-all');
  const unknown = await new Browser(app.url).signIn('nobody@kouan.example', 'not-the-password-at-all');
  expect(told(wrong)).toEqual(told(unknown));
  expect(wrong.errors).toEqual([refused('UNAUTHENTICATED')]);
  expect([wrong.setCookie, unknown.setCookie]).toEqual([null, null]);
});

test('an address is the same person in whichever case and with whatever blanks around it', async () => {
  const user = await addUser(app);
  await join(app, await app.tenant(), user);
  const { data } = await new Browser(app.url).signIn(`  ${user.email.toUpperCase()} `);
  expect(data?.session.me.email).toBe(user.email);
});

test('the end of the access token is told as an instant of ISO 8601', async () => {
  const browser = await signedIn(app);
  const { data } = await browser.ask<{ session: { expiresAt: string } }>(
    'mutation { session: refreshSession { expiresAt } }',
  );
  const expiresAt = data?.session.expiresAt ?? '';
  expect(expiresAt).toBe(new Date(expiresAt).toISOString());
});

test('a disabled person is refused like one who does not exist', async () => {
  const user = await addUser(app);
  await join(app, await app.tenant(), user);
  await app.sql('update app_user set disabled_at = now() where id = $1', [user.id]);
  const answer = await new Browser(app.url).signIn(user.email);
  expect(told(answer)).toEqual(told(await new Browser(app.url).signIn('nobody2@kouan.example')));
});

test('the refresh cookie is out of reach of scripts and of other sites, and lasts fourteen days', async () => {
  const user = await addUser(app);
  await join(app, await app.tenant(), user);
  const { setCookie } = await new Browser(app.url).signIn(user.email);
  const words = setCookie?.split('; ').slice(1).toSorted();
  expect(words).toEqual(['HttpOnly', `Max-Age=${14 * 24 * 3600}`, 'Path=/graphql', 'SameSite=Strict']);
});

test('the database keeps no refresh token, only its hash', async () => {
  const browser = await signedIn(app);
  const token = browser.cookie?.split('=')[1] ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const rows = JSON.stringify(await app.sql('select * from refresh_token'));
  expect(rows).not.toContain(token);
  const digest = createHash('sha256').update(token).digest();
  expect([digest.toString('hex'), digest.toString('base64url')].some((text) => rows.includes(text))).toBe(true);
});

test('each refresh gives another token, and the person stays who they are', async () => {
  const browser = await signedIn(app);
  const seen = new Set([browser.cookie]);
  const me = (await browser.ask('{ me { id current { tenant { id } } } }')).data;
  for (let turn = 0; turn < 3; turn++) {
    await browser.refresh();
    seen.add(browser.cookie);
    expect((await browser.ask('{ me { id current { tenant { id } } } }')).data).toEqual(me);
  }
  expect(seen.size).toBe(4);
});

test('who uses a refresh token a second time ends the whole family, access tokens included', async () => {
  const browser = await signedIn(app);
  const thief = new Browser(app.url);
  thief.cookie = browser.cookie;
  await browser.refresh();
  expect(await browser.refusal()).toBeNull();
  expect((await thief.refresh()).errors).toEqual([refused('UNAUTHENTICATED')]);
  expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  expect((await browser.refresh()).errors).toEqual([refused('UNAUTHENTICATED')]);
});

test('one family that ends leaves the other sign-ins of the same person alone', async () => {
  const user = await addUser(app);
  await join(app, await app.tenant(), user);
  const [desk, phone] = [new Browser(app.url), new Browser(app.url)];
  await desk.signIn(user.email);
  await phone.signIn(user.email);
  await desk.ask('mutation { signOut }');
  expect(await desk.refusal()).toBe('UNAUTHENTICATED');
  expect(await phone.refusal()).toBeNull();
});

test('of two refreshes with one token that are under way at once, one gets a new token, and the session lives on', async () => {
  const browser = await signedIn(app);
  const tabs = [new Browser(app.url), new Browser(app.url)];
  for (const tab of tabs) tab.cookie = browser.cookie;
  const replies = await heldTogether(browser, () => Promise.all(tabs.map((tab) => tab.refresh())));
  expect(replies.map(({ errors }) => errors)).toEqual([[], []]);
  const winners = replies.filter(({ setCookie }) => setCookie !== null);
  expect(winners).toHaveLength(1);
  browser.cookie = winners[0]?.setCookie?.split(';')[0] ?? null;
  expect((await browser.refresh()).errors).toEqual([]);
});

test('a family that ends while it is being renewed stays ended', async () => {
  const browser = await signedIn(app);
  const tab = new Browser(app.url);
  tab.cookie = browser.cookie;
  await heldTogether(browser, () => Promise.all([browser.ask('mutation { signOut }'), tab.refresh()]));
  expect((await tab.refresh()).errors).toEqual([refused('UNAUTHENTICATED')]);
});

test('signing out ends the family and takes the cookie back', async () => {
  const browser = await signedIn(app);
  const kept = { cookie: browser.cookie, token: browser.token };
  const { data, setCookie } = await browser.ask('mutation { signOut }');
  expect(data).toEqual({ signOut: true });
  expect(setCookie).toMatch(/^kouan_refresh=;.*Max-Age=0/);
  Object.assign(browser, kept);
  expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  Object.assign(browser, kept);
  expect((await browser.refresh()).errors).toEqual([refused('UNAUTHENTICATED')]);
});

test('who is not signed in can sign out, and nothing happens', async () => {
  expect((await app.anonymous('mutation { signOut }')).data).toEqual({ signOut: true });
});

test('a family that another server ended stops here within five seconds', async () => {
  const browser = await signedIn(app);
  expect(await browser.refusal()).toBeNull();
  await app.sql('update refresh_token set revoked_at = now()');
  const later = Date.now() + 5_001;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
  try {
    expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  } finally {
    clock.mockRestore();
  }
});

test('an access token runs out after ten minutes, and a forged one never holds', async () => {
  const browser = await signedIn(app);
  const [head, body, signature] = (browser.token ?? '').split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp: number; iat: number };
  expect(claims.exp - claims.iat).toBe(600);
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const longer = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 600 })).toString('base64url');
  for (const forged of [
    `${none}.${body}.`,
    `${head}.${longer}.${signature}`,
    `${head}.${body}.${signature.slice(1)}`,
  ]) {
    browser.token = forged;
    expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  }
});

test('an access token whose ten minutes are over is refused', async () => {
  const browser = await signedIn(app);
  const later = Date.now() + 601_000;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
  try {
    expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  } finally {
    clock.mockRestore();
  }
});

test('whoever is refused writes nothing', async () => {
  const before = await app.sql('select count(*) from refresh_token');
  await new Browser(app.url).signIn('nobody3@kouan.example');
  const browser = new Browser(app.url);
  browser.cookie = 'kouan_refresh=made-up';
  await browser.refresh();
  await new Browser(app.url).refresh();
  expect(await app.sql('select count(*) from refresh_token')).toEqual(before);
});

test('a token that was used before a restart still ends its family after it', async () => {
  const browser = await signedIn(app);
  const thief = new Browser(app.url);
  thief.cookie = browser.cookie;
  await browser.refresh();
  const config = {
    database: app.database.service,
    authSecret: 'a-secret-for-tests-that-is-long-enough',
    secureCookies: true,
    trustedProxies: 0,
    logLevel: 'silent',
    demoAccounts: false,
    uploadDir: app.uploadDir,
  };
  const restarted = await createApp(config);
  try {
    await restarted.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${(restarted.getHttpServer().address() as AddressInfo).port}`;
    browser.url = thief.url = url;
    expect(await browser.refusal()).toBeNull();
    expect((await thief.refresh()).errors).toEqual([refused('UNAUTHENTICATED')]);
    expect((await browser.refresh()).errors).toEqual([refused('UNAUTHENTICATED')]);
    const user = await addUser(app);
    await join(app, await app.tenant(), user);
    const { setCookie } = await new Browser(url).signIn(user.email);
    expect(setCookie?.split('; ')).toContain('Secure');
  } finally {
    await restarted.close();
  }
  // Both servers of this process have been open at once: the first one still answers by its own settings.
  expect((await signedIn(app)).token).not.toBeNull();
});
