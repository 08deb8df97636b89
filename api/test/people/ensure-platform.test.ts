import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withClient } from '@kouan/db';
import { type TestDatabase, testDatabase } from '@kouan/db/testing';
import { ensurePlatform } from '../../src/tenants/ensure-platform.ts';
import { testApp } from '../../src/testing/test-app.ts';
import { Browser } from '../auth/browser.ts';

const ADMIN = { email: ' Keeper@Kouan.Example', password: 'the-keepers-own-password' };

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database?.drop());

const state = () =>
  withClient(database.admin, async (client) => {
    const { rows } = await client.query(`select (select count(*) from tenant)::int as tenants,
      (select count(*) from app_user)::int as users, (select count(*) from membership)::int as members`);
    return rows as unknown[];
  });

test('a new installation gets Kouan’s own tenant, and an administrator of it who signs in', async () => {
  const app = await testApp();
  await ensurePlatform(app.database.service, ADMIN);
  const { data } = await new Browser(app.url).signIn('keeper@kouan.example', ADMIN.password);
  await app.close();
  expect(data?.session.me.current?.roles).toEqual(['platform_admin', 'tenant_admin']);
  expect(data?.session.me.memberships).toMatchObject([
    { tenant: { kind: 'platform', name: { zh: '口岸市场资料组' } } },
  ]);
});

test('later starts need nobody named and change nothing', async () => {
  await ensurePlatform(database.service, ADMIN);
  const before = await state();
  await ensurePlatform(database.service, { email: undefined, password: undefined });
  await ensurePlatform(database.service, { email: 'other@kouan.example', password: 'another-long-password' });
  expect(await state()).toEqual(before);
});

test('servers that start at once make one tenant', async () => {
  await Promise.all(Array.from({ length: 4 }, () => ensurePlatform(database.service, ADMIN)));
  expect(await state()).toEqual([{ tenants: 1, users: 1, members: 1 }]);
});

test.each([
  ['no address', { ...ADMIN, email: undefined }],
  ['an address that is none', { ...ADMIN, email: 'keeper' }],
  ['no password', { ...ADMIN, password: undefined }],
  ['a short password', { ...ADMIN, password: 'short' }],
  ['a password too long to sign in with', { ...ADMIN, password: 'x'.repeat(300) }],
])('a first start with %s says what to set, and makes nothing', async (_, admin) => {
  const refused = ensurePlatform(database.service, admin);
  await expect(refused).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/KOUAN_ADMIN_EMAIL.*KOUAN_ADMIN_PASSWORD/),
  });
  expect(await state()).toEqual([{ tenants: 0, users: 0, members: 0 }]);
});
