import { v5 } from 'uuid';

/** Kouan's namespace for the ids of its demo data. */
const NAMESPACE = '6f2f0c5e-3d0b-5a55-9a3f-0d4a6b6f7561';

/** The id that a name of the demo data always gets, so that a second load and links into a demo find the same row. */
export function demoId(...name: readonly string[]): string {
  return v5(name.join('/'), NAMESPACE);
}

/** The id of a tenant of the demo, by its key. */
export function demoTenantId(tenant: string): string {
  return demoId('tenant', tenant);
}

/** The id of a person of the demo, by e-mail. */
export function demoUserId(email: string): string {
  return demoId('user', email);
}
