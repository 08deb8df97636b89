import { describe, expect, test } from '@jest/globals';
import { ROLES } from '@kouan/shared';
import { demoAccounts, demoRecords, demoTenants } from './files.ts';

const BUREAUS = demoTenants().filter(({ kind }) => kind === 'bureau');
const ALL_ROLES = ROLES.filter((role) => role !== 'platform_admin').toSorted();

const rolesAt = (tenant: string): string[] =>
  [...new Set(demoAccounts().flatMap((account) => (account.tenant === tenant ? [account.role] : [])))].toSorted();

/** Every text in two languages anywhere in a value, with the way to it. */
function texts(value: unknown, path: string): { path: string; zh: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) return [{ path, zh: undefined, en: undefined, ...value }];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

describe('the demo accounts', () => {
  test.each(['Xiangshan', 'Chongqing', 'Shandong'])('%s has one person or more in every role', (tenant) => {
    expect(rolesAt(tenant)).toEqual(ALL_ROLES);
  });

  test.each(BUREAUS.map(({ key }) => key))('%s has an official and an exporter with a firm of its own', (tenant) => {
    expect(rolesAt(tenant)).toEqual(expect.arrayContaining(['exporter', 'official']));
    const exporters = demoAccounts().filter((account) => account.tenant === tenant && account.role === 'exporter');
    const bureau = BUREAUS.find(({ key }) => key === tenant);
    const firms = bureau ? demoRecords(bureau).organizations.map(({ key }) => key) : [];
    for (const { organization } of exporters) expect(firms).toContain(organization);
  });

  test('the market desk has its administrator, analyst and reviewer', () => {
    expect(rolesAt('Kouan Market Desk')).toEqual(['analyst', 'platform_admin', 'reviewer']);
  });

  test('one person belongs to two bureaus, and nobody twice to one', () => {
    const memberships = demoAccounts().map(({ email, tenant }) => `${email} ${tenant}`);
    expect(new Set(memberships).size).toBe(memberships.length);
    expect(new Set(demoAccounts().map(({ email }) => email)).size).toBe(memberships.length - 1);
  });

  test('all share the one password that is documented', () => {
    expect([...new Set(demoAccounts().map(({ password }) => password))]).toEqual(['Kouan-Demo-2022']);
  });

  test('every password has twelve characters or more and every address is one that no mail reaches', () => {
    for (const { email, password } of demoAccounts()) {
      expect(password.length).toBeGreaterThanOrEqual(12);
      expect(email).toMatch(/^[a-z-]+@[a-z]+\.kouan\.example$/);
    }
  });
});

describe('the demo records', () => {
  test.each(demoTenants().map((tenant) => [tenant.key, tenant] as const))(
    'whatever %s says is said in both languages',
    (key, tenant) => {
      const missing = texts(demoRecords(tenant), key).filter(({ zh, en }) => !zh || !en);
      expect(missing.map(({ path }) => path)).toEqual([]);
    },
  );

  test('invented follow-up work says in both languages that it is', () => {
    const titled = demoTenants().flatMap((tenant) => {
      const { initiatives, opportunities, riskNotes } = demoRecords(tenant);
      return [...initiatives, ...opportunities, ...riskNotes].filter(({ facts }) => facts.length === 0);
    });
    expect(titled.length).toBeGreaterThan(40);
    for (const { title } of titled)
      expect([title.zh, title.en]).toEqual([stringWith('（演示）'), stringWith('(demo)')]);
    const milestones = demoTenants().flatMap((tenant) =>
      demoRecords(tenant).initiatives.flatMap(({ milestones = [] }) => milestones),
    );
    for (const { title } of milestones)
      expect([title.zh, title.en]).toEqual([stringWith('（演示）'), stringWith('(demo)')]);
  });

  test('invented firms cannot be taken for real ones', () => {
    const invented = demoTenants()
      .flatMap((tenant) => demoRecords(tenant).organizations)
      .filter(({ facts }) => facts.length === 0);
    for (const { name } of invented) expect([name.zh, name.en]).toEqual([stringWith('演示'), stringWith('Demo ')]);
  });

  test('keys of one kind are unlike within a tenant', () => {
    for (const tenant of demoTenants()) {
      for (const records of Object.values(demoRecords(tenant))) {
        const keys = (records as readonly { key: string }[]).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });
});

function stringWith(part: string): unknown {
  return expect.stringContaining(part);
}
