import type { Client } from 'pg';

/** One rule of the tenant wall or of Citus readiness, held against what the database says of itself. */
export interface Rule {
  /** What the rule forbids, as in `row-level security is off`. */
  readonly name: string;
  /** A query over pg_catalog that returns `object` (the offender's name) for every offence. */
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** Something in the database that breaks a rule. */
export interface Offence {
  readonly rule: string;
  /** The table, policy, function, constraint or role that breaks it. */
  readonly object: string;
}

/** Holds a database against rules. @returns all offences, none when every rule is kept */
export async function findOffences(client: Client, rules: readonly Rule[]): Promise<Offence[]> {
  const offences: Offence[] = [];
  for (const { name, sql, values = [] } of rules) {
    const { rows } = await client.query<{ object: string }>(sql, [...values]);
    offences.push(...rows.map(({ object }) => ({ rule: name, object })));
  }
  return offences;
}

/** Tables in `public`, partitioned ones included. */
export const TABLES = `select c.* from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

/** Tables that carry `tenant_id`, with its column number. */
export const TENANT_TABLES = `select t.*, a.attnum as tenant_column, a.atttypid, a.attnotnull
  from (${TABLES}) t join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped`;
