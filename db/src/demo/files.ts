import { existsSync, readFileSync } from 'node:fs';
import type { DemoAccount, DemoRecords, DemoSource, DemoTenant } from './types.ts';

/** Sources and build are equally deep in the package, so one path serves both. */
const FOLDER = new URL('../../demo/', import.meta.url);

/** The file of each kind of record. Follow-up work stands in a file of its own, apart from what was reported. */
const RECORD_FILES: Readonly<Record<keyof DemoRecords, readonly string[]>> = {
  organizations: ['organizations', 'follow-up-organizations'],
  initiatives: ['initiatives'],
  opportunities: ['opportunities', 'follow-up-opportunities'],
  figures: ['figures'],
  riskNotes: ['risk-notes'],
  positions: ['market-positions'],
  policyEvents: ['policy-events'],
  countryRatings: ['country-ratings'],
};

function read<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as T[];
}

function readIfThere<T>(name: string): T[] {
  return existsSync(new URL(`${name}.json`, FOLDER)) ? read<T>(name) : [];
}

/** Tenants of the demo, each after the one above it. */
export function demoTenants(): readonly DemoTenant[] {
  return read('tenants');
}

/** Who may sign in, with which password; these accounts exist only where demo data was loaded. */
export function demoAccounts(): readonly DemoAccount[] {
  return read('accounts');
}

/** The articles, and the report that four of them retell. */
export function demoSources(): readonly DemoSource[] {
  return read('sources');
}

/** What the demo data holds for one tenant; a kind without a file has no records. */
export function demoRecords(tenant: DemoTenant): DemoRecords {
  const entries = Object.entries(RECORD_FILES).map(([kind, files]) => [
    kind,
    files.flatMap((file) => readIfThere(`${tenant.folder}/${file}`)),
  ]);
  return Object.fromEntries(entries) as DemoRecords;
}
