import type { DemoCalendar } from './calendar.ts';
import { demoRecords, demoSources, demoTenants } from './files.ts';
import { membershipRows } from './people.ts';
import type { Row } from './columns.ts';
import { addCountryRating } from './rows/country-ratings.ts';
import { addFigure } from './rows/figures.ts';
import { addInitiative } from './rows/initiatives.ts';
import { addOpportunity } from './rows/opportunities.ts';
import { addOrganization } from './rows/organizations.ts';
import { addPolicyEvent } from './rows/policy-events.ts';
import { addPosition } from './rows/positions.ts';
import { addRiskNote, noteLinks } from './rows/risk-notes.ts';
import { type SharedDocuments, addSources, withOrigins } from './rows/sources.ts';
import { TenantBook } from './tenant-book.ts';
import type { DemoAccount, DemoEvidence, DemoTenant } from './types.ts';

/** Tables of records and their parts, each after those that it points to. */
const GATHERED = [
  'source',
  'organization',
  'initiative',
  'initiative_participant',
  'initiative_milestone',
  'initiative_outcome',
  'initiative_status_change',
  'opportunity',
  'opportunity_stage_change',
  'figure',
  'risk_note',
  'risk_note_version',
  'market_position',
  'policy_event',
  'country_rating',
  'evidence',
  'audit_event',
] as const;

/** Rows for one table. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** All that is written for one tenant. */
export interface TenantRows {
  /** In the order in which they can be inserted. */
  readonly tables: readonly TableRows[];
  /** Wordings that the risk notes point to, set once the wordings are there. */
  readonly noteLinks: readonly Row[];
}

/** Turns the demo data of a tenant into rows. @throws DomainError or Error for data that is not sound */
export function tenantRows(tenant: DemoTenant, calendar: DemoCalendar, accounts: readonly DemoAccount[]): TenantRows {
  const records = demoRecords(tenant);
  const book = new TenantBook(tenant, calendar, accounts);
  const organizations = new Map(records.organizations.map((organization) => [organization.key, organization]));
  for (const organization of records.organizations) addOrganization(book, organization);
  for (const initiative of records.initiatives) addInitiative(book, initiative);
  for (const opportunity of records.opportunities) addOpportunity(book, opportunity);
  for (const figure of records.figures) addFigure(book, figure);
  for (const note of records.riskNotes) addRiskNote(book, note);
  for (const position of records.positions) addPosition(book, position, organizations);
  for (const event of records.policyEvents) addPolicyEvent(book, event);
  for (const rating of records.countryRatings) addCountryRating(book, rating, organizations);
  addSources(book, demoSources(), tenant.kind === 'platform' ? null : sharedDocuments());
  const gathered = GATHERED.map((table) => ({ table, rows: book.rowsOf(table) }));
  return {
    tables: [
      ...gathered.filter(({ rows }) => rows.length > 0),
      { table: 'membership', rows: membershipRows(tenant, accounts) },
      { table: 'short_code', rows: book.shortCodeRows() },
    ],
    noteLinks: noteLinks(book, records.riskNotes),
  };
}

/** What the market desk has recorded; null in a demo without one. */
function sharedDocuments(): SharedDocuments | null {
  const desk = demoTenants().find(({ kind }) => kind === 'platform');
  if (!desk) return null;
  const records: readonly { readonly evidence?: readonly DemoEvidence[] }[] = Object.values(demoRecords(desk)).flat();
  const cited = new Set(records.flatMap(({ evidence = [] }) => evidence.map(({ source }) => source)));
  return { tenant: desk.key, keys: withOrigins(cited, demoSources()) };
}
