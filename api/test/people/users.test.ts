import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { PASSWORD, type TestApp, type TestPerson, type TestTenant, testApp } from '../../src/testing/test-app.ts';
import { Browser, addUser, join } from '../auth/browser.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

interface User {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly status: string;
  readonly roles: readonly string[];
  readonly person: { readonly id: string; readonly name: string };
}

const USER = 'id version email status roles person { id name } organization { id } createdAt';
const INVITE = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { oneTimePassword user { ${USER} } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $roles: [Role!]!) {
  updateMembership(id: $id, version: $version, input: { roles: $roles }) { ${USER} } }`;
const REVOKE = `mutation ($id: ID!, $version: Int!) { revokeMembership(id: $id, version: $version) { ${USER} } }`;
const REINSTATE = `mutation ($id: ID!, $version: Int!) { reinstateMembership(id: $id, version: $version) { ${USER} } }`;
const USERS = `{ users { totalCount nodes { ${USER} } } }`;

async function bureau(): Promise<{ tenant: TestTenant; admin: TestPerson }> {
  const tenant = await app.tenant();
  return { tenant, admin: await app.person(tenant, ['tenant_admin']) };
}

async function people(admin: TestPerson): Promise<readonly User[]> {
  return (await admin.get<{ users: { nodes: User[] } }>(USERS)).users.nodes;
}

async function invite(admin: TestPerson, input: object = {}) {
  const email = `i-${uuidv7()}@kouan.example`;
  const { inviteUser } = await admin.get<{ inviteUser: { oneTimePassword: string | null; user: User } }>(INVITE, {
    input: { email, name: '李四', roles: ['official'], ...input },
  });
  return inviteUser;
}

/** Everything that an operation on people could touch. */
const state = (tenant: TestTenant) =>
  app.sql(
    `select (select jsonb_agg(to_jsonb(m) order by m.id) from membership m where m.tenant_id = $1) as members,
      (select count(*) from app_user) as users,
      (select count(*) from audit_event where tenant_id = $1) as audited`,
    [tenant.id],
  );

test('an invited stranger signs in with a password that is shown once', async () => {
  const { admin, tenant } = await bureau();
  const { oneTimePassword, user } = await invite(admin);
  expect(oneTimePassword?.length).toBeGreaterThanOrEqual(16);
  const { data } = await new Browser(app.url).signIn(user.email, oneTimePassword ?? '');
  expect(data?.session.me.current?.tenant.id).toBe(tenant.id);
  const kept = JSON.stringify([await app.sql('select * from app_user'), await app.sql('select * from audit_event')]);
  expect(kept).not.toContain(oneTimePassword);
});

test('who has an account already keeps their password and name', async () => {
  const { admin, tenant } = await bureau();
  const known = await addUser(app);
  await join(app, await app.tenant(), known);
  const { oneTimePassword, user } = await invite(admin, { email: ` ${known.email.toUpperCase()}`, name: '另一名' });
  expect(oneTimePassword).toBeNull();
  expect(user.person).toEqual({ id: known.id, name: '张三' });
  const browser = new Browser(app.url);
  expect((await browser.signIn(known.email)).data?.session.me.memberships).toHaveLength(2);
  expect((await browser.switchTenant(tenant.id)).errors).toEqual([]);
});

test.each([
  ['an address that is none', { email: 'nobody' }, 'EMAIL_INVALID', 'input.email'],
  ['an address as long as a letter', { email: `${'a'.repeat(400)}@kouan.example` }, 'EMAIL_INVALID', 'input.email'],
  ['an empty name', { name: '  ' }, 'REQUIRED', 'input.name'],
  ['a name with a control character', { name: 'a\u0000b' }, 'TEXT_CONTROL_CHARACTERS', 'input.name'],
  ['no role', { roles: [] }, 'ROLES_MISSING', 'input.roles'],
  ['the platform’s administration', { roles: ['platform_admin'] }, 'ROLE_NOT_ALLOWED_HERE', 'input.roles'],
  ['an unknown organization', { organizationId: uuidv7() }, 'REFERENCE_UNKNOWN', 'input.organizationId'],
  ['an organization that is no id', { organizationId: 'x' }, 'REFERENCE_UNKNOWN', 'input.organizationId'],
])('an invitation with %s is refused and writes nothing', async (_, fault, reason, field) => {
  const { admin, tenant } = await bureau();
  const before = await state(tenant);
  const { errors } = await admin.ask(INVITE, {
    input: { email: `f-${uuidv7()}@kouan.example`, name: '李四', roles: ['official'], ...fault },
  });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason, field });
  expect(await state(tenant)).toEqual(before);
});

test('who belongs to the tenant already is not invited twice, who was taken out can be let in again', async () => {
  const { admin } = await bureau();
  const { user } = await invite(admin);
  const again = { input: { email: user.email, name: '李四', roles: ['analyst'] } };
  expect((await admin.ask(INVITE, again)).errors[0]?.extensions['reason']).toBe('MEMBER_ALREADY');
  await admin.get(REVOKE, { id: user.id, version: 1 });
  expect((await admin.ask(INVITE, again)).errors[0]?.extensions['reason']).toBe('MEMBER_ALREADY');
  const { reinstateMembership } = await admin.get<{ reinstateMembership: User }>(REINSTATE, {
    id: user.id,
    version: 2,
  });
  expect(reinstateMembership).toMatchObject({ status: 'active', roles: ['official'], version: 3 });
});

test('an invitation that a second one overtakes is refused like one that came later', async () => {
  const { admin } = await bureau();
  const input = { email: `t-${uuidv7()}@kouan.example`, name: '李四', roles: ['official'] };
  const answers = await Promise.all([admin.ask(INVITE, { input }), admin.ask(INVITE, { input })]);
  expect(answers.map(({ errors }) => errors[0]?.extensions['code'] ?? 'done').toSorted()).toEqual([
    'BAD_INPUT',
    'done',
  ]);
  expect((await people(admin)).filter(({ email }) => email === input.email)).toHaveLength(1);
});

test('a revoked membership stops working at once, and its session cannot be renewed', async () => {
  const { admin, tenant } = await bureau();
  const person = await addUser(app);
  const id = await join(app, tenant, person);
  const browser = new Browser(app.url);
  await browser.signIn(person.email);
  expect((await browser.ask('{ opportunities { totalCount } }')).errors).toEqual([]);
  await admin.get(REVOKE, { id, version: 1 });
  expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  expect((await browser.refresh()).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await new Browser(app.url).signIn(person.email)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('roles that were taken away stop working at once', async () => {
  const { admin, tenant } = await bureau();
  const person = await addUser(app);
  const id = await join(app, tenant, person, ['tenant_admin']);
  const browser = new Browser(app.url);
  await browser.signIn(person.email);
  expect((await browser.ask(USERS)).errors).toEqual([]);
  await admin.get(UPDATE, { id, version: 1, roles: ['official'] });
  expect((await browser.ask(USERS)).data).toBeNull();
  await browser.refresh();
  expect((await browser.ask(USERS)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await browser.ask('{ opportunities { totalCount } }')).errors).toEqual([]);
});

test('the last administrator neither leaves nor steps down; one of two may', async () => {
  const { admin, tenant } = await bureau();
  const [self] = await people(admin);
  const before = await state(tenant);
  const expected = { id: self?.id, version: self?.version };
  for (const answer of [
    await admin.ask(REVOKE, expected),
    await admin.ask(UPDATE, { ...expected, roles: ['official'] }),
  ]) {
    expect(answer.errors[0]?.extensions['reason']).toBe('LAST_ADMINISTRATOR');
  }
  expect(await state(tenant)).toEqual(before);
  await invite(admin, { roles: ['tenant_admin'] });
  expect((await admin.ask(UPDATE, { ...expected, roles: ['official'] })).errors).toEqual([]);
});

test('of two administrators who revoke each other at once, one stays', async () => {
  const { admin, tenant } = await bureau();
  const other = await app.person(tenant, ['tenant_admin']);
  const both = await people(admin);
  const of = (person: TestPerson) => both.find((user) => user.person.id === person.userId);
  await Promise.all([
    admin.ask(REVOKE, { id: of(other)?.id, version: 1 }),
    other.ask(REVOKE, { id: of(admin)?.id, version: 1 }),
  ]);
  const left = await app.sql(`select id from membership where tenant_id = $1 and status = 'active'`, [tenant.id]);
  expect(left).toHaveLength(1);
});

test('a change that names an older version is a conflict that tells the present one', async () => {
  const { admin } = await bureau();
  const { user } = await invite(admin);
  await admin.get(UPDATE, { id: user.id, version: user.version, roles: ['analyst'] });
  const { errors } = await admin.ask(UPDATE, { id: user.id, version: user.version, roles: ['auditor'] });
  expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: user.version + 1 });
});

test('another tenant’s member, an unknown one and no id at all get the same answer', async () => {
  const { admin } = await bureau();
  const stranger = await invite((await bureau()).admin);
  const before = await app.sql('select * from membership order by tenant_id, id');
  for (const document of [REVOKE, UPDATE, `query ($id: ID!) { user(id: $id) { id } }`]) {
    const answers = [];
    for (const id of [stranger.user.id, uuidv7(), 'no id']) {
      const variables = document.startsWith('query') ? { id } : { id, version: 1, roles: ['official'] };
      const query = document === REVOKE ? { id, version: 1 } : variables;
      const { errors } = await admin.ask(document, query);
      answers.push(JSON.stringify(errors.map(({ message, extensions }) => [message, extensions])));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
  }
  expect(await app.sql('select * from membership order by tenant_id, id')).toEqual(before);
});

test('every change of a membership is in the audit trail, field by field', async () => {
  const { admin } = await bureau();
  const { user } = await invite(admin);
  await admin.get(UPDATE, { id: user.id, version: 1, roles: ['analyst', 'reviewer'] });
  await admin.get(REVOKE, { id: user.id, version: 2 });
  const lines = await app.sql(
    `select action, record_kind, record_label, actor_id, changes from audit_event where record_id = $1 order by at, id`,
    [user.id],
  );
  expect(lines.map(({ action }) => action)).toEqual(['create', 'update', 'revoke']);
  expect(lines.map((line) => line['record_label'])).toEqual([user.email, user.email, user.email]);
  expect(lines[1]).toMatchObject({
    record_kind: 'membership',
    actor_id: admin.userId,
    changes: [{ field: 'roles', before: ['official'], after: ['analyst', 'reviewer'] }],
  });
  expect(lines[2]?.['changes']).toEqual([{ field: 'status', before: 'active', after: 'revoked' }]);
});

test('only those who manage users see or change them', async () => {
  const { tenant } = await bureau();
  for (const roles of [['official'], ['exporter'], ['auditor'], ['reviewer', 'analyst']] as const) {
    const person = await app.person(tenant, roles);
    expect((await person.ask(USERS)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const input = { email: 'x@kouan.example', name: 'x', roles: ['tenant_admin'] };
    expect((await person.ask(INVITE, { input })).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

test('a new password takes the place of the old one and ends the person’s other sign-ins', async () => {
  const { tenant } = await bureau();
  const person = await addUser(app);
  await join(app, tenant, person);
  const [here, elsewhere] = [new Browser(app.url), new Browser(app.url)];
  await here.signIn(person.email);
  await elsewhere.signIn(person.email);
  const change = 'mutation ($current: String!, $new: String!) { changePassword(current: $current, new: $new) }';
  for (const [variables, reason, field] of [
    [{ current: 'wrong', new: 'another-long-password' }, 'PASSWORD_WRONG', 'current'],
    [{ current: PASSWORD, new: 'short' }, 'PASSWORD_TOO_SHORT', 'new'],
    [{ current: PASSWORD, new: PASSWORD }, 'PASSWORD_UNCHANGED', 'new'],
  ] as const) {
    expect((await here.ask(change, variables)).errors[0]?.extensions).toMatchObject({ reason, field });
  }
  expect((await here.ask(change, { current: PASSWORD, new: 'another-long-password' })).errors).toEqual([]);
  expect(await here.refusal()).toBeNull();
  expect(await elsewhere.refusal()).toBe('UNAUTHENTICATED');
  expect((await new Browser(app.url).signIn(person.email)).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await new Browser(app.url).signIn(person.email, 'another-long-password')).errors).toEqual([]);
});

test('the language that a person reads in is kept, and only languages that Kouan speaks', async () => {
  const { admin } = await bureau();
  const update = 'mutation ($locale: Locale!) { updateMe(locale: $locale) { locale } }';
  expect(await admin.get(update, { locale: 'en' })).toEqual({ updateMe: { locale: 'en' } });
  expect((await admin.ask(update, { locale: 'fr_FR' })).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  expect(await admin.get('{ me { locale } }')).toEqual({ me: { locale: 'en' } });
});
