import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PASSWORD, type TestApp, testApp } from '../../src/testing/test-app.ts';
import { Browser, addUser, join, told } from './browser.ts';

const PER_ACCOUNT = 10;
const PER_ADDRESS = 50;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
beforeEach(() => app.sql('delete from sign_in_limit'));
afterAll(() => app?.close());

/** One document that signs in many times over. */
function aliases(emails: readonly string[], password = 'guess'): string {
  const lines = emails.map(
    (email, index) => `a${index}: signIn(input: { email: "${email}", password: "${password}" }) { expiresAt }`,
  );
  return `mutation { ${lines.join('\n')} }`;
}

async function member() {
  const user = await addUser(app);
  await join(app, await app.tenant(), user);
  return user;
}

test('an account takes ten attempts, then even the right password waits', async () => {
  const user = await member();
  const browser = new Browser(app.url);
  for (let attempt = 0; attempt < PER_ACCOUNT; attempt++) {
    expect((await browser.signIn(user.email, 'guess')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  }
  const before = await app.sql('select count(*) from refresh_token');
  const { errors } = await browser.signIn(user.email);
  expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  const { retryAfter } = errors[0]?.extensions as { retryAfter: number };
  expect(Number.isInteger(retryAfter) && retryAfter > 0 && retryAfter <= 900).toBe(true);
  expect(await app.sql('select count(*) from refresh_token')).toEqual(before);
});

test('an unknown account is throttled like a known one', async () => {
  const user = await member();
  const answers = [];
  for (const email of [user.email, 'nobody@kouan.example']) {
    const browser = new Browser(app.url);
    for (let attempt = 0; attempt < PER_ACCOUNT; attempt++) await browser.signIn(email, 'guess');
    answers.push((await browser.signIn(email, 'guess')).errors[0]?.extensions['reason']);
  }
  expect(answers).toEqual(['TOO_MANY_SIGN_INS', 'TOO_MANY_SIGN_INS']);
});

test('spelling the address in another way does not open another count', async () => {
  const user = await member();
  const browser = new Browser(app.url);
  for (let attempt = 0; attempt < PER_ACCOUNT; attempt++) {
    await browser.signIn(attempt % 2 ? user.email.toUpperCase() : ` ${user.email}`, 'guess');
  }
  expect((await browser.signIn(user.email)).errors[0]?.extensions['code']).toBe('TOO_MANY_REQUESTS');
});

test('each alias of one document counts by itself', async () => {
  const user = await member();
  const { errors } = await app.anonymous(aliases(Array.from({ length: PER_ACCOUNT + 5 }, () => user.email)));
  const codes = errors.map(({ extensions }) => extensions['code']);
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(PER_ACCOUNT);
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(5);
});

test('an address takes fifty attempts, for whichever accounts', async () => {
  const codes: unknown[] = [];
  for (let document = 0; document < 3; document++) {
    const emails = Array.from({ length: 20 }, (_, index) => `nobody-${document}-${index}@kouan.example`);
    codes.push(...(await app.anonymous(aliases(emails))).errors.map(({ extensions }) => extensions['code']));
  }
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(PER_ADDRESS);
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(10);
});

test('an address that is throttled uses up nobody’s account', async () => {
  const user = await member();
  await app.sql(
    `insert into sign_in_limit (key, points, expire) select key, ${PER_ADDRESS}, extract(epoch from now()) * 1000 + 60000
      from unnest(array['address:127.0.0.1', 'address:::1', 'address:::ffff:127.0.0.1']) key`,
  );
  await new Browser(app.url).signIn(user.email, 'guess');
  const keys = (await app.sql(`select key from sign_in_limit where key not like 'address%'`)) as { key: string }[];
  expect(keys).toEqual([]);
});

test('a forwarded address counts for nothing unless a proxy is trusted', async () => {
  const codes = [];
  for (let document = 0; document < 3; document++) {
    const emails = Array.from({ length: 20 }, (_, index) => `nobody-${document}-${index}@kouan.example`);
    const browser = new Browser(app.url, { 'x-forwarded-for': `203.0.113.${document}` });
    codes.push(...(await browser.ask(aliases(emails))).errors.map(({ extensions }) => extensions['code']));
  }
  expect(codes).toContain('TOO_MANY_REQUESTS');
});

test('the right password clears the count of the account', async () => {
  const user = await member();
  const browser = new Browser(app.url);
  for (let round = 0; round < 3; round++) {
    for (let attempt = 0; attempt < PER_ACCOUNT - 1; attempt++) await browser.signIn(user.email, 'guess');
    expect((await browser.signIn(user.email)).errors).toEqual([]);
  }
});

test('right passwords do not use up the address', async () => {
  const user = await member();
  for (let document = 0; document < 3; document++) {
    const { errors } = await app.anonymous(
      aliases(
        Array.from({ length: 20 }, () => user.email),
        PASSWORD,
      ),
    );
    expect(errors).toEqual([]);
  }
});

test('the count says neither address nor password', async () => {
  const user = await member();
  await new Browser(app.url).signIn(user.email, 'a-guess-of-mine');
  const kept = JSON.stringify(await app.sql('select * from sign_in_limit'));
  expect(kept).not.toContain('a-guess-of-mine');
  expect(kept).not.toContain(user.email);
});

test('passwords checked for one’s own change count too', async () => {
  const user = await member();
  const browser = new Browser(app.url);
  await browser.signIn(user.email);
  const change = 'mutation { changePassword(current: "guess", new: "another-long-password") }';
  const codes = [];
  for (let attempt = 0; attempt <= PER_ACCOUNT; attempt++) {
    codes.push((await browser.ask(change)).errors[0]?.extensions['reason']);
  }
  expect(codes).toEqual([...Array.from({ length: PER_ACCOUNT }, () => 'PASSWORD_WRONG'), 'TOO_MANY_SIGN_INS']);
});

test('refusals for an account and for an address read alike', async () => {
  const user = await member();
  const browser = new Browser(app.url);
  for (let attempt = 0; attempt < PER_ACCOUNT; attempt++) await browser.signIn(user.email, 'guess');
  const byAccount = await browser.signIn(user.email, 'guess');
  await app.sql('update sign_in_limit set points = 1000');
  const byAddress = await browser.signIn('someone-else@kouan.example', 'guess');
  const plain = (reply: typeof byAccount) => JSON.stringify(told(reply)).replace(/\d+/g, '#');
  expect(plain(byAccount)).toBe(plain(byAddress));
});
