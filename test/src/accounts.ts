import { readFileSync } from 'node:fs';

/** A demo account, as `db/demo/accounts.json` lists it. */
export interface Account {
  readonly email: string;
  readonly password: string;
  /** English name of the tenant's region, or of the market desk. */
  readonly tenant: string;
  readonly role: string;
  readonly name: string;
}

const file = new URL('../../db/demo/accounts.json', import.meta.url);
const ACCOUNTS = JSON.parse(readFileSync(file, 'utf8')) as readonly Account[];

/** The demo account with that role in that tenant. */
export function account(tenant: string, role: string): Account {
  const found = ACCOUNTS.find((each) => each.tenant === tenant && each.role === role);
  if (!found) throw new Error(`no demo account of ${tenant} as ${role}`);
  return found;
}
