import { hash } from '@node-rs/argon2';
import { OPENED_AT } from './calendar.ts';
import type { Row } from './columns.ts';
import { demoId, demoTenantId, demoUserId } from './ids.ts';
import type { DemoAccount, DemoTenant } from './types.ts';

/** What OWASP asks of argon2id at the least: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function tenantRow(tenant: DemoTenant): Row {
  return {
    id: demoTenantId(tenant.key),
    kind: tenant.kind,
    status: 'active',
    name_zh: tenant.name.zh,
    name_en: tenant.name.en,
    region_code: tenant.region,
    parent_id: tenant.parent === null ? null : demoTenantId(tenant.parent),
    is_demo: true,
    created_at: OPENED_AT,
    updated_at: OPENED_AT,
  };
}

/** One row for each person, however many memberships they have. */
export function userRows(accounts: readonly DemoAccount[]): Promise<Row[]> {
  const people = new Map(accounts.map((account) => [account.email, account]));
  return Promise.all(
    [...people.values()].map(async ({ email, name, password }) => ({
      id: demoUserId(email),
      email,
      name,
      password_hash: await hash(password, ARGON2ID),
      is_demo: true,
      created_at: OPENED_AT,
    })),
  );
}

/** Who belongs to a tenant, in which role. */
export function membershipRows(tenant: DemoTenant, accounts: readonly DemoAccount[]): readonly Row[] {
  return accounts
    .filter((account) => account.tenant === tenant.key)
    .map(({ email, role, organization }) => ({
      tenant_id: demoTenantId(tenant.key),
      id: demoId(tenant.key, 'membership', email),
      user_id: demoUserId(email),
      roles: [role],
      status: 'active',
      organization_id: organization === undefined ? null : demoId(tenant.key, 'organization', organization),
      created_at: OPENED_AT,
      updated_at: OPENED_AT,
    }));
}
