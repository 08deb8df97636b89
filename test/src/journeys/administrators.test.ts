import { beforeAll, expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { type Person, signIn } from '../client.ts';
import { serverUrl } from '../server/url.ts';

let platform: Person;

beforeAll(async () => {
  platform = await signIn(serverUrl(), account('Kouan Market Desk', 'platform_admin'));
});

test('the platform administrator sees every tenant with its region and its parent', async () => {
  const { tenants } = await platform.get<{ tenants: { nodes: object[] } }>(
    `query { tenants(first: 200) { nodes { name { en } status region { code } parent { name { zh } } } } }`,
  );
  const below = (region: string): object => ({ name: { zh: expect.stringContaining(region) } });
  const bureau = (code: string, parent: object | null): object =>
    expect.objectContaining({
      status: 'active',
      region: { code },
      parent,
    });
  expect(tenants.nodes).toEqual(
    expect.arrayContaining([
      bureau('500000', null),
      bureau('330000', null),
      bureau('330200', below('浙江省')),
      bureau('330225', below('宁波市')),
      bureau('370000', null),
      bureau('230000', null),
      bureau('230100', below('黑龙江省')),
    ]),
  );
});

test.each(['opportunities', 'initiatives', 'organizations', 'figures', 'riskNotes', 'sources', 'auditEvents', 'users'])(
  'the platform administrator sees no %s',
  async (list) => {
    const answer = await platform.ask(`query { ${list} { nodes { id } } }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(answer.data).toBeNull();
  },
);

test('an opened tenant begins empty; suspended, its administrator can no longer act for it', async () => {
  const email = 'first@yiwu.kouan.example';
  const { createTenant } = await platform.get<{
    createTenant: { oneTimePassword: string; tenant: { id: string; version: number } };
  }>(
    `mutation ($input: CreateTenantInput!) { createTenant(input: $input) { oneTimePassword tenant { id version } } }`,
    { input: { name: { zh: '义乌市商务局', en: 'Yiwu' }, region: '330782', adminEmail: email, adminName: '金晓' } },
  );
  const first = await signIn(serverUrl(), { email, password: createTenant.oneTimePassword });
  expect((await first.ask(`query { users { totalCount } }`)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN', reason: 'PASSWORD_CHANGE_NEEDED' } },
  ]);
  await first.get(`mutation ($current: String!, $new: String!) { changePassword(current: $current, new: $new) }`, {
    current: createTenant.oneTimePassword,
    new: 'a-password-of-my-own',
  });
  const { users } = await first.get<{ users: { nodes: object[] } }>(`query { users { nodes { email roles } } }`);
  expect(users.nodes).toEqual([{ email, roles: ['tenant_admin'] }]);

  const { id, version } = createTenant.tenant;
  await platform.get(`mutation ($id: ID!, $version: Int!) { suspendTenant(id: $id, version: $version) { status } }`, {
    id,
    version,
  });
  const refused = await first.ask(`query { users { nodes { email } } }`);
  expect(refused.data).toBeNull();
  expect(refused.errors).not.toEqual([]);
});

test('the tenant administrator sees who did what in the own bureau', async () => {
  const official = await signIn(serverUrl(), account('Shandong', 'official'));
  const { createOrganization } = await official.get<{ createOrganization: { id: string } }>(
    `mutation { createOrganization(input: { kind: company, name: { zh: "青岛机床" } }) { id } }`,
  );
  const administrator = await signIn(serverUrl(), account('Shandong', 'tenant_admin'));
  const { auditEvents } = await administrator.get<{ auditEvents: { nodes: object[] } }>(
    `query ($filter: AuditFilter) { auditEvents(filter: $filter) { nodes { action actor { name } recordLabel } } }`,
    { filter: { recordId: createOrganization.id } },
  );
  expect(auditEvents.nodes).toMatchObject([
    { action: 'create', actor: { name: account('Shandong', 'official').name } },
  ]);
});
