import type { QueryRunner } from 'typeorm';

/** The wall's own condition: the tenant named by this transaction, and nothing at all when none is named. */
export const OWN_TENANT = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** Tenants this transaction may read beside its own; reading only, never writing. */
export const READ_SCOPE = `tenant_id = any(string_to_array(nullif(current_setting('app.read_scope', true), ''), ',')::uuid[])`;

interface Wall {
  /** Rows may also be read by tenants that were granted this tenant in `app.read_scope`. */
  sharedReading?: boolean;
  /** What the service role may do; it never gets TRUNCATE, REFERENCES or TRIGGER. */
  grant?: string;
}

/** Runs statements one by one, so that an error names the one that failed. */
export async function run(runner: QueryRunner, ...statements: string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Puts the database's wall around a table that has just been made: row-level security, forced on the owner too. */
export async function wall(
  runner: QueryRunner,
  table: string,
  { sharedReading = false, grant }: Wall = {},
): Promise<void> {
  await run(
    runner,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_own_tenant on ${table} using (${OWN_TENANT}) with check (${OWN_TENANT})`,
    ...(sharedReading ? [`create policy ${table}_read_scope on ${table} for select using (${READ_SCOPE})`] : []),
    `grant ${grant ?? 'select, insert, update, delete'} on ${table} to kouan_service`,
  );
}

/** A closed list as a domain: the database refuses any other word, and the column stays plain text to every client. */
export function closedList(name: string, words: readonly string[]): string {
  return `create domain ${name} as text check (value in (${words.map((word) => `'${word}'`).join(', ')}))`;
}

/** Columns that every record carries: who entered and changed it, its version for optimistic locking, soft deletion. */
export const RECORD_COLUMNS = `
  version integer not null default 1,
  is_demo boolean not null default false,
  created_at timestamptz not null,
  created_by uuid references app_user (id),
  updated_at timestamptz not null,
  updated_by uuid references app_user (id),
  deleted_at timestamptz`;

/**
 * A qualified value: what was said, and the bounds that it carries (null: unbounded on that side).
 * @param name prefix of the columns, for example `value`
 */
export function quantityColumns(name: string): string {
  return `
  ${name}_qualifier quantity_qualifier,
  ${name}_number numeric,
  ${name}_lower numeric,
  ${name}_upper numeric,
  ${name}_wording text`;
}

/** Drops what `up` made, latest first. */
export async function dropAll(runner: QueryRunner, kind: 'table' | 'domain', names: readonly string[]): Promise<void> {
  for (const name of names.toReversed()) await runner.query(`drop ${kind} ${name}`);
}
