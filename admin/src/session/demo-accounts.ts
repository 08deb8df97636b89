import type { LocalizedText, Role } from '@kouan/shared';

/** An account that exists in demo mode alone. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  /** What the demo data calls the tenant. */
  readonly tenant: string;
  readonly tenantName: LocalizedText;
}

/** The demo accounts; none where the server is not in demo mode. */
export async function demoAccounts(signal?: AbortSignal): Promise<readonly DemoAccount[]> {
  const response = await fetch('/demo-accounts.json', { signal: signal ?? null });
  // A server that is not in demo mode may answer with the console's own page.
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return [];
  return (await response.json()) as readonly DemoAccount[];
}
