export { demoAccounts, demoTenants } from './files.ts';
export { demoId, demoTenantId, demoUserId } from './ids.ts';
export { type DemoClient, fillDemo, loadDemo } from './load.ts';
export type { DemoAccount, DemoTenant } from './types.ts';
