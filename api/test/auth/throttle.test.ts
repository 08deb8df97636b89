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

/** One sign-in among several of a document. */
function alias(name: string, email: string, password: string): string {
  return `${name}: signIn(input: { email: "${email}", password: "${password}" }) { expiresAt }`;
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
  const retryAfter = Number(errors[0]?.extensions['retryAfter']);
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
  const rights = Array.from({ length: 4 }, (_, index) => alias(`right${index}`, user.email, PASSWORD));
  await app.anonymous(`mutation { ${rights.join(' ')} }`);
  const sessions = await app.sql('select count(*)::int as count from refresh_token where user_id = $1', [user.id]);
  expect(sessions).toEqual([{ count: 4 }]);
  for (let document = 0; document < PER_ACCOUNT; document++) {
    const guesses = Array.from({ length: 3 }, (_, index) => alias(`guess${index}`, user.email, 'guess'));
    await app.anonymous(`mutation { ${guesses.join(' ')} }`);
  }
  expect((await new Browser(app.url).signIn(user.email)).errors[0]?.extensions['code']).toBe('TOO_MANY_REQUESTS');
});

test('no document makes more guesses than are counted', async () => {
  const user = await member();
  const guesses = Array.from({ length: 20 }, (_, index) => alias(`guess${index}`, user.email, 'guess'));
  const last = alias('right', user.email, PASSWORD);
  const { data } = await app.anonymous(`mutation { ${guesses.join(' ')} ${last} }`);
  expect(data).toBeNull();
  expect(await app.sql('select id from refresh_token where user_id = $1', [user.id])).toEqual([]);
});

test('an address takes fifty attempts, for whichever accounts', async () => {
  const codes: unknown[] = [];
  for (let attempt = 0; attempt < PER_ADDRESS + 5; attempt++) {
    const { errors } = await new Browser(app.url).signIn(`nobody-${attempt}@kouan.example`, 'guess');
    codes.push(errors[0]?.extensions['code']);
  }
  expect(codes.slice(0, PER_ADDRESS).every((code) => code === 'UNAUTHENTICATED')).toBe(true);
  expect(codes.slice(PER_ADDRESS)).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY_REQUESTS'));
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
  for (let attempt = 0; attempt < 3; attempt++) {
    const browser = new Browser(app.url, { 'x-forwarded-for': `203.0.113.${attempt}` });
    await browser.signIn(`nobody-${attempt}@kouan.example`, 'guess');
  }
  const counted = await app.sql(`select points from sign_in_limit where key like 'address%'`);
  expect(counted).toEqual([{ points: 3 }]);
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
  await new Browser(app.url).signIn('nobody@kouan.example', 'guess');
  for (let attempt = 0; attempt < 3; attempt++) await new Browser(app.url).signIn(user.email);
  const counted = await app.sql(`select points from sign_in_limit where key like 'address%'`);
  expect(counted).toEqual([{ points: 1 }]);
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
