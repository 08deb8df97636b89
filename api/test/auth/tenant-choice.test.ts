import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type TestApp, testApp } from '../../src/testing/test-app.ts';
import { Browser, addUser, join, told } from './browser.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

async function memberOf(count: number) {
  const user = await addUser(app);
  const tenants = [];
  for (let made = 0; made < count; made++) tenants.push(await app.tenant());
  for (const tenant of tenants) await join(app, tenant, user);
  return { user, tenants, browser: new Browser(app.url) };
}

const code = (reply: { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] }) =>
  reply.errors[0]?.extensions['reason'] ?? null;

test('who belongs to one tenant acts for it at once', async () => {
  const { user, tenants, browser } = await memberOf(1);
  const { data } = await browser.signIn(user.email);
  expect(data?.session.me.current?.tenant.id).toBe(tenants[0]?.id);
  expect(data?.session.me.current?.permissions).toContain('opportunity.write');
  expect(data?.session.me.memberships).toHaveLength(1);
});

test('who belongs to several is refused everything but choosing until they choose', async () => {
  const { user, tenants, browser } = await memberOf(2);
  const { data } = await browser.signIn(user.email);
  expect(data?.session.me.current).toBeNull();
  expect(data?.session.me.memberships.map(({ tenant }) => tenant.id).toSorted()).toEqual(
    tenants.map(({ id }) => id).toSorted(),
  );
  expect(await browser.refusal()).toBeNull();
  expect(code(await browser.ask('{ opportunities { totalCount } }'))).toBe('TENANT_NOT_CHOSEN');
  expect(code(await browser.ask('{ markets(first: 1) { code } }'))).toBe('TENANT_NOT_CHOSEN');
  expect((await browser.refresh()).data?.session.me.current).toBeNull();
  await browser.switchTenant(tenants[1]?.id ?? '');
  expect((await browser.ask('{ opportunities { totalCount } }')).data).toEqual({ opportunities: { totalCount: 0 } });
});

test('a refresh stays in the tenant that was chosen', async () => {
  const { user, tenants, browser } = await memberOf(3);
  await browser.signIn(user.email);
  await browser.switchTenant(tenants[2]?.id ?? '');
  const { data } = await browser.refresh();
  expect(data?.session.me.current?.tenant.id).toBe(tenants[2]?.id);
});

test('a foreign tenant, an unknown one, a suspended one and no id at all get the same answer, and change nothing', async () => {
  const { user, tenants, browser } = await memberOf(2);
  await browser.signIn(user.email);
  await browser.switchTenant(tenants[0]?.id ?? '');
  await app.sql(`update tenant set status = 'suspended' where id = $1`, [tenants[1]?.id]);
  const foreign = await app.tenant();
  const answers = [];
  for (const id of [foreign.id, uuidv7(), tenants[1]?.id ?? '', 'no id', "' or 1=1 --"]) {
    answers.push(told(await browser.switchTenant(id)));
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect((await browser.refresh()).data?.session.me.current?.tenant.id).toBe(tenants[0]?.id);
});

test('who belongs to no active tenant is told so, and gets no token', async () => {
  const { user, tenants, browser } = await memberOf(1);
  await app.sql(`update tenant set status = 'suspended' where id = $1`, [tenants[0]?.id]);
  const reply = await browser.signIn(user.email);
  expect(reply.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(reply.setCookie).toBeNull();
  expect(await app.sql('select id from refresh_token where user_id = $1', [user.id])).toEqual([]);
});

test('a membership that was revoked is gone from the refreshed session', async () => {
  const { user, tenants, browser } = await memberOf(3);
  await browser.signIn(user.email);
  await browser.switchTenant(tenants[0]?.id ?? '');
  await app.sql(`update membership set status = 'revoked' where user_id = $1 and tenant_id = $2`, [
    user.id,
    tenants[0]?.id,
  ]);
  const { data } = await browser.refresh();
  expect(data?.session.me.current).toBeNull();
  expect(data?.session.me.memberships.map(({ tenant }) => tenant.id)).not.toContain(tenants[0]?.id);
});

test('who has just been let in somewhere can act there at once, wherever the invitation was written', async () => {
  const { user, browser } = await memberOf(1);
  await browser.signIn(user.email);
  expect(await browser.refusal()).toBeNull();
  const later = await app.tenant();
  await join(app, later, user);
  expect((await browser.switchTenant(later.id)).errors).toEqual([]);
  expect((await browser.ask('{ opportunities { totalCount } }')).errors).toEqual([]);
});

test('two people see their own memberships alone', async () => {
  const [one, other] = [await memberOf(2), await memberOf(2)];
  for (const { browser, user } of [one, other]) await browser.signIn(user.email);
  const seen = await one.browser.ask<{ me: { memberships: { tenant: { id: string } }[] } }>(
    '{ me { memberships { tenant { id } } } }',
  );
  expect(seen.data?.me.memberships.map(({ tenant }) => tenant.id).toSorted()).toEqual(
    one.tenants.map(({ id }) => id).toSorted(),
  );
});
