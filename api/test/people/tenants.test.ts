import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../../src/testing/test-app.ts';
import { Browser, addUser, join } from '../auth/browser.ts';

let app: TestApp;
let desk: TestTenant;
let keeper: TestPerson;
beforeAll(async () => {
  app = await testApp();
  desk = await app.tenant({ kind: 'platform' });
  keeper = await app.person(desk, ['platform_admin']);
});
afterAll(() => app?.close());

interface Tenant {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly region: { readonly code: string } | null;
  readonly parent: { readonly id: string } | null;
}

const TENANT = 'id version kind status name { zh en } region { code } parent { id name { zh } }';
const CREATE = `mutation ($input: CreateTenantInput!) { createTenant(input: $input) { oneTimePassword tenant { ${TENANT} } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdateTenantInput!) {
  updateTenant(id: $id, version: $version, input: $input) { ${TENANT} } }`;
const SUSPEND = `mutation ($id: ID!, $version: Int!) { suspendTenant(id: $id, version: $version) { ${TENANT} } }`;
const RESUME = `mutation ($id: ID!, $version: Int!) { resumeTenant(id: $id, version: $version) { ${TENANT} } }`;
const ONE = `query ($id: ID!) { tenant(id: $id) { ${TENANT} } }`;

const asked = (fault: object = {}) => ({
  input: {
    name: { zh: '宁波市商务局', en: 'Ningbo Bureau of Commerce' },
    region: '330200',
    adminEmail: `a-${uuidv7()}@kouan.example`,
    adminName: '王五',
    ...fault,
  },
});

async function create(fault: object = {}) {
  const variables = asked(fault);
  const { createTenant } = await keeper.get<{ createTenant: { oneTimePassword: string | null; tenant: Tenant } }>(
    CREATE,
    variables,
  );
  return { ...createTenant, adminEmail: variables.input.adminEmail };
}

const state = () =>
  app.sql(
    `select (select jsonb_agg(to_jsonb(t) order by t.id) from tenant t) as tenants,
      (select count(*) from app_user) as users, (select count(*) from membership) as members,
      (select count(*) from audit_event) as audited`,
  );

test('a new tenant has its first administrator, who signs in, chooses a password and sees the others', async () => {
  const { tenant, oneTimePassword, adminEmail } = await create();
  const [held] = await app.sql(
    `select round(extract(epoch from one_time_until - now()) / 86400)::int as days from app_user where email = $1`,
    [adminEmail],
  );
  expect(held).toEqual({ days: 90 });
  expect(tenant).toMatchObject({ status: 'active', kind: 'bureau', region: { code: '330200' } });
  const browser = new Browser(app.url);
  const { data } = await browser.signIn(adminEmail, oneTimePassword ?? '');
  expect(data?.session.me.current).toMatchObject({ tenant: { id: tenant.id }, roles: ['tenant_admin'] });
  await browser.ask('mutation ($current: String!, $new: String!) { changePassword(current: $current, new: $new) }', {
    current: oneTimePassword,
    new: 'a password of their own',
  });
  const users = await browser.ask<{ users: { nodes: { email: string }[] } }>('{ users { nodes { email } } }');
  expect(users.data?.users.nodes).toEqual([{ email: adminEmail }]);
});

test('what the platform does to a tenant is in the tenant’s own trail', async () => {
  const { tenant } = await create();
  await keeper.get(SUSPEND, { id: tenant.id, version: 1 });
  await keeper.get(RESUME, { id: tenant.id, version: 2 });
  const lines = await app.sql(
    `select record_kind, record_label, action, actor_id from audit_event where tenant_id = $1 order by at, id`,
    [tenant.id],
  );
  const line = { record_kind: 'tenant', record_label: '宁波市商务局', actor_id: keeper.userId };
  expect(lines).toEqual([
    { ...line, action: 'create' },
    { ...line, action: 'suspend' },
    { ...line, action: 'resume' },
  ]);
});

test.each([
  ['an unknown region', { region: '999999' }, 'UNKNOWN_REGION', 'input.region'],
  ['no Chinese name', { name: { zh: ' ', en: 'Ningbo' } }, 'REQUIRED', 'input.name.zh'],
  ['no English name', { name: { zh: '宁波' } }, 'REQUIRED', 'input.name.en'],
  ['an unknown parent', { parentId: uuidv7() }, 'REFERENCE_UNKNOWN', 'input.parentId'],
  ['a parent that is no id', { parentId: 'x' }, 'REFERENCE_UNKNOWN', 'input.parentId'],
  ['no address of an administrator', { adminEmail: 'x' }, 'EMAIL_INVALID', 'input.adminEmail'],
  ['no name of an administrator', { adminName: '' }, 'REQUIRED', 'input.adminName'],
])('a tenant with %s is refused and nothing is written', async (_, fault, reason, field) => {
  const before = await state();
  const { errors } = await keeper.ask(CREATE, asked(fault));
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason, field });
  expect(await state()).toEqual(before);
});

test('tenants come page by page, each once, with the total', async () => {
  await create();
  await create();
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const {
      tenants,
    }: { tenants: { totalCount: number; nodes: Tenant[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await keeper.get(
        'query ($after: String) { tenants(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    seen.push(...tenants.nodes.map(({ id }) => id));
    total = tenants.totalCount;
    after = tenants.pageInfo.hasNextPage ? tenants.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(total);
});

test('suspending ends the members’ work at once, resuming gives it back', async () => {
  const { tenant } = await create();
  const person = await addUser(app);
  await join(app, tenant, person);
  const browser = new Browser(app.url);
  await browser.signIn(person.email);
  expect(await browser.refusal()).toBeNull();
  await keeper.get(SUSPEND, { id: tenant.id, version: tenant.version });
  expect(await browser.refusal()).toBe('UNAUTHENTICATED');
  expect((await new Browser(app.url).signIn(person.email)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  await keeper.get(RESUME, { id: tenant.id, version: tenant.version + 1 });
  expect((await new Browser(app.url).signIn(person.email)).errors).toEqual([]);
});

test('the platform itself cannot be suspended', async () => {
  const before = await state();
  expect((await keeper.ask(SUSPEND, { id: desk.id, version: 1 })).errors[0]?.extensions['code']).toBe('BAD_INPUT');
  expect(await state()).toEqual(before);
});

test('a tenant stands under no tenant that stands under it', async () => {
  const province = (await create()).tenant;
  const city = (await create({ parentId: province.id })).tenant;
  expect(city.parent?.id).toBe(province.id);
  for (const parentId of [province.id, city.id]) {
    const { errors } = await keeper.ask(UPDATE, { id: province.id, version: 1, input: { parentId } });
    expect(errors[0]?.extensions).toMatchObject({ reason: 'TENANT_PARENT_INVALID', field: 'input.parentId' });
  }
});

test('a change keeps what it leaves out, and an older version is a conflict', async () => {
  const { tenant } = await create();
  const { updateTenant } = await keeper.get<{ updateTenant: Tenant }>(UPDATE, {
    id: tenant.id,
    version: 1,
    input: { region: '330225' },
  });
  expect(updateTenant).toMatchObject({ version: 2, region: { code: '330225' }, name: tenant.name });
  const { errors } = await keeper.ask(UPDATE, { id: tenant.id, version: 1, input: { region: '330200' } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
});

test('an unknown tenant and no id at all get the same answer', async () => {
  for (const [document, more] of [
    [ONE, {}],
    [SUSPEND, { version: 1 }],
    [UPDATE, { version: 1, input: {} }],
  ] as const) {
    const answers = [];
    for (const id of [uuidv7(), 'no id']) {
      const { errors } = await keeper.ask(document, { id, ...more });
      answers.push(JSON.stringify(errors.map(({ message, extensions }) => [message, extensions])));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
  }
});

test('platform administrators read no tenant’s records, and a tenant’s administrators see no other tenants', async () => {
  for (const records of ['opportunities', 'initiatives', 'organizations', 'figures', 'users', 'auditEvents']) {
    const { errors } = await keeper.ask(`{ ${records} { totalCount } }`);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  const admin = await app.person(await app.tenant(), ['tenant_admin']);
  for (const document of ['{ tenants { totalCount } }', `{ tenant(id: "${desk.id}") { id } }`]) {
    expect((await admin.ask(document)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

test('a tenant names the one above it', async () => {
  const province = await create();
  const city = await create({ parentId: province.tenant.id });
  const { tenant } = await keeper.get<{ tenant: object }>(
    `query ($id: ID!) { tenant(id: $id) { parent { __typename id name { zh en } } } }`,
    { id: city.tenant.id },
  );
  const { id } = province.tenant;
  expect(tenant).toEqual({
    parent: { __typename: 'ParentTenant', id, name: { zh: expect.any(String), en: expect.any(String) } },
  });
});
