import { type Viewer, readableTenants } from '../tenant/viewer.ts';
import type { Bind } from './conditions.ts';

/** Tables whose earlier rows are kept. Evidence is never changed, only added and taken away. */
const KEPT: ReadonlySet<string> = new Set([
  'figure',
  'risk_note',
  'market_position',
  'policy_event',
  'country_rating',
  'risk_adjustment',
  'source',
  'organization',
  'evidence',
]);

/** Expressions for the key of a row. */
export interface RowKey {
  readonly tenant: string;
  readonly id: string;
}

/** Which state of the records a statement reads: what is known now, or what was known at a moment. */
export interface Knowledge {
  /** The moment; null: now. */
  readonly knownAt: string | null;
  /** The first moment that is no longer known, as an expression; null: now. */
  readonly until: string | null;
  /**
   * What stands for a table in `from`, without an alias.
   * @param pointing for a subquery of a statement with many rows, which reads what points at each by a column: kept rows
   *   are looked through only where one of them does
   */
  relation(table: string, pointing?: { readonly column: string; readonly at: string }): string;
  /** The one row of a table, by its key, as what follows `join`; `on` is a condition or `true`. */
  join(table: string, alias: string, key: RowKey, on?: string): string;
  /** What the relations stand on, as parts of the statement's `with`; complete once all of them have been named. */
  parts(): readonly string[];
}

/** The tables themselves. */
export const NOW: Knowledge = {
  knownAt: null,
  until: null,
  relation: (table) => table,
  join: (table, alias, { tenant, id }, on) =>
    `${table} ${alias} on ${alias}.tenant_id = ${tenant} and ${alias}.id = ${id}${on ? ` and ${on}` : ''}`,
  parts: () => [],
};

/** What was known at a moment. @param knownAt an instant; null: now */
export function knowledgeOf(viewer: Viewer, knownAt: string | null, bind: Bind): Knowledge {
  return knownAt === null ? NOW : knowledgeAt(knownAt, `${bind(readableTenants(viewer))}::uuid[]`, bind);
}

/** Whether a row had been recorded and had not ended, at the moment that is read; conditions over its columns. */
export function stood({ until }: Knowledge, recorded: string, ...ends: readonly string[]): string[] {
  if (until === null) return ends.map((end) => `${end} is null`);
  return [`${recorded} < ${until}`, ...ends.map((end) => `(${end} is null or ${end} >= ${until})`)];
}

/**
 * The tables as they were at a moment: rows that nobody has changed since, and of those changed the kept row that said
 * it then. What happened within the millisecond asked for was known.
 * @param tenants the tenants that are read, as an expression
 */
export function knowledgeAt(knownAt: string, tenants: string, bind: Bind): Knowledge {
  const until = `${bind(new Date(Date.parse(knownAt) + 1).toISOString())}::timestamptz`;
  const used = new Set<string>();
  const past = (table: string): string => {
    used.add(table);
    return `past_${table}`;
  };
  const unchanged = (table: string, row: string): string =>
    table === 'evidence'
      ? `${row}.created_at < ${until}`
      : `(${row}.updated_at < ${until} or (${row}.tenant_id, ${row}.id) not in (select tenant_id, id from ${past(table)}))`;
  return {
    knownAt,
    until,
    relation: (table, pointing) => {
      if (!KEPT.has(table)) return table;
      const some = pointing ? `where ${pointing.at} in (select ${pointing.column} from ${past(table)})` : '';
      return `(select now_.* from ${table} now_ where ${unchanged(table, 'now_')}
        union all select * from ${past(table)} ${some})`;
    },
    join: (table, alias, { tenant, id }, on) => {
      if (!KEPT.has(table)) return NOW.join(table, alias, { tenant, id }, on);
      const of = (row: string): string => `${row}.tenant_id = ${tenant} and ${row}.id = ${id}`;
      return `lateral (select now_.* from ${table} now_ where ${of('now_')} and ${unchanged(table, 'now_')}
        union all select then_.* from ${past(table)} then_ where ${of('then_')}) ${alias} on ${on ?? 'true'}`;
    },
    parts: () => [...used].map((table) => `past_${table} as materialized (${pastRows(table, until, tenants)})`),
  };
}

/** Of each record that has been changed since, the first row that was kept: what it said until then. */
function pastRows(table: string, until: string, tenants: string): string {
  const known = table === 'evidence' ? `where was.created_at < ${until}` : '';
  return `select was.* from (select distinct on (p.tenant_id, p.record_id) p.content from past_version p
    where p.tenant_id = any(${tenants}) and p.record_kind = '${table}' and p.until >= ${until}
    order by p.tenant_id, p.record_id, p.until, p.id) first
    cross join lateral jsonb_populate_record(null::${table}, first.content) was ${known}`;
}

/** What a statement begins with, so that its relations are there; to be asked once all of them have been named. */
export function withParts(knowledge: Knowledge): string {
  const parts = knowledge.parts();
  return parts.length > 0 ? `with ${parts.join(', ')} ` : '';
}
