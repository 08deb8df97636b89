import type { Role } from '@kouan/shared';
import type { DemoCalendar } from './calendar.ts';
import type { Row } from './columns.ts';
import { demoId, demoTenantId, demoUserId } from './ids.ts';
import { searchText } from '../search-text.ts';
import type { DemoAccount, DemoEvidence, DemoTenant } from './types.ts';

/** Kinds of records: the letters of their short codes, and who enters them where a tenant has both. */
const KINDS = {
  source: { prefix: 'SO', clerk: 'analyst' },
  organization: { prefix: 'OR', clerk: 'official' },
  initiative: { prefix: 'IN', clerk: 'official' },
  opportunity: { prefix: 'OP', clerk: 'official' },
  figure: { prefix: 'FI', clerk: 'analyst' },
  risk_note: { prefix: 'RN', clerk: 'analyst' },
  market_position: { prefix: 'MP', clerk: 'analyst' },
  policy_event: { prefix: 'PE', clerk: 'analyst' },
  country_rating: { prefix: 'CR', clerk: 'analyst' },
} as const satisfies Record<string, { prefix: string; clerk: Role }>;

/** A kind of record, called as its table. */
export type RecordKind = keyof typeof KINDS;

/** Kinds of rows that evidence may support, called as their columns without `_id`. */
export type Supported = Exclude<RecordKind, 'source' | 'risk_note'> | 'risk_note_version';

/** How a record came to be and how it is found. */
export interface Entry {
  readonly key: string;
  readonly enteredAt: string;
  /** When it was last worked on; the time of entry when it never was. */
  readonly updatedAt?: string;
  /** How often it was written; once when nothing is said. */
  readonly version?: number;
  /** Names by which search finds it. */
  readonly names: readonly (string | null | undefined)[];
}

/** What was done to a record. */
export interface AuditLine {
  readonly action: string;
  readonly at: string;
  /** Id of the person. */
  readonly by: string;
  readonly changes?: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** A record that was added. */
export interface Added {
  readonly id: string;
  /** Its short code. */
  readonly code: string;
}

/** Gathers all rows of one tenant before any of them is written. */
export class TenantBook {
  readonly tenantId: string;
  private readonly tables = new Map<string, Row[]>();
  private readonly lastNumbers = new Map<string, number>();
  private readonly cited = new Set<string>();

  constructor(
    readonly tenant: DemoTenant,
    readonly calendar: DemoCalendar,
    private readonly accounts: readonly DemoAccount[],
  ) {
    this.tenantId = demoTenantId(tenant.key);
  }

  /** The id of a row of this tenant, by its table and key. */
  id(table: string, key: string): string {
    return demoId(this.tenant.key, table, key);
  }

  /** The id of a row that a record may name; null when it names none. */
  link(table: RecordKind, key: string | undefined): string | null {
    return key === undefined ? null : this.id(table, key);
  }

  /** Who holds a role here. @throws Error when nobody does */
  person(role: Role): string {
    const account = this.accounts.find((each) => each.tenant === this.tenant.key && each.role === role);
    if (!account) throw new Error(`${this.tenant.key} has nobody for ${role}`);
    return demoUserId(account.email);
  }

  /** Who enters records of a kind here. */
  clerk(kind: RecordKind): string {
    const here = this.accounts.filter((each) => each.tenant === this.tenant.key);
    const account =
      here.find(({ role }) => role === KINDS[kind].clerk) ??
      here.find(({ role }) => role === 'official' || role === 'analyst');
    if (!account) throw new Error(`${this.tenant.key} has nobody who enters records`);
    return demoUserId(account.email);
  }

  /** Adds a row to a table. */
  add(table: string, row: Row): void {
    const rows = this.tables.get(table) ?? [];
    rows.push({ tenant_id: this.tenantId, ...row });
    this.tables.set(table, rows);
  }

  /** Adds a record with its short code and its first line of audit trail. */
  addRecord(kind: RecordKind, entry: Entry, columns: Row): Added {
    const id = this.id(kind, entry.key);
    const code = this.nextCode(KINDS[kind].prefix, entry.enteredAt);
    const clerk = this.clerk(kind);
    const { enteredAt, updatedAt = enteredAt } = entry;
    this.add(kind, {
      id,
      code,
      ...columns,
      search: `${code.toLowerCase()} ${searchText(...entry.names)}`,
      version: entry.version ?? 1,
      is_demo: true,
      created_at: enteredAt,
      created_by: clerk,
      updated_at: updatedAt,
      updated_by: clerk,
    });
    this.addAudit(kind, { id, code }, { action: 'create', at: enteredAt, by: clerk });
    return { id, code };
  }

  /** Adds what supports a record, in the order in which it is read. */
  addEvidence(record: Supported, key: string, evidence: readonly DemoEvidence[] | undefined, at: string): void {
    for (const [index, { source, at: locator, stance, note }] of (evidence ?? []).entries()) {
      this.cited.add(source);
      this.add('evidence', {
        id: this.id('evidence', `${record}/${key}/${index}`),
        source_id: this.id('source', source),
        [`${record}_id`]: this.id(record, key),
        stance: stance ?? 'supports',
        locator,
        note_zh: note?.zh ?? null,
        note_en: note?.en ?? null,
        is_demo: true,
        created_at: at,
        created_by: this.clerk('source'),
      });
    }
  }

  /** Adds a line to the audit trail. */
  addAudit(kind: RecordKind, { id, code }: Added, { action, at, by, changes = [] }: AuditLine): void {
    this.add('audit_event', {
      id: this.id('audit_event', `${id}/${action}/${at}`),
      at,
      actor_id: by,
      record_kind: kind,
      record_id: id,
      record_label: code,
      action,
      changes,
    });
  }

  /** Keys of the sources that evidence has named so far. */
  citedSources(): ReadonlySet<string> {
    return this.cited;
  }

  /** The rows gathered for a table, and none for one without. */
  rowsOf(table: string): readonly Row[] {
    return this.tables.get(table) ?? [];
  }

  /** Numbers given out so far, as the service continues them. */
  shortCodeRows(): readonly Row[] {
    return [...this.lastNumbers].map(([name, last]) => {
      const [prefix, year] = name.split('-');
      return { tenant_id: this.tenantId, prefix, year: Number(year), last_number: last };
    });
  }

  private nextCode(prefix: string, enteredAt: string): string {
    const name = `${prefix}-${enteredAt.slice(2, 4)}`;
    const number = (this.lastNumbers.get(name) ?? 0) + 1;
    this.lastNumbers.set(name, number);
    return `${name}-${String(number).padStart(4, '0')}`;
  }
}
