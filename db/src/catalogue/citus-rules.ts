import { type Rule, TABLES, TENANT_TABLES } from './rule.ts';

/** Foreign keys of `public`, with the column numbers of `tenant_id` on both sides where there is one. */
const FOREIGN_KEYS = `select k.*, own.tenant_column as own_tenant, target.tenant_column as target_tenant
  from pg_constraint k join (${TABLES}) t on t.oid = k.conrelid
  left join (${TENANT_TABLES}) own on own.oid = k.conrelid
  left join (${TENANT_TABLES}) target on target.oid = k.confrelid
  where k.contype = 'f'`;

/**
 * What Citus asks of tables that are distributed by `tenant_id`, so that a tenant who outgrows one Postgres can move.
 * Kept from the first migration on: none of it can be mended later without rewriting tables.
 */
export const CITUS_RULES: readonly Rule[] = [
  {
    name: 'a tenant table has no primary key that begins with tenant_id',
    sql: `select relname as object from (${TENANT_TABLES}) t where not exists (
        select from pg_index i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = t.tenant_column)`,
  },
  {
    name: 'a unique or exclusion constraint does not begin with tenant_id',
    sql: `select i.indexrelid::regclass::text as object from pg_index i join (${TENANT_TABLES}) t on t.oid = i.indrelid
      where (i.indisunique or i.indisexclusion) and not i.indisprimary and i.indkey[0] <> t.tenant_column`,
  },
  {
    name: 'a foreign key between tenant tables does not begin with tenant_id on both sides',
    sql: `select conname as object from (${FOREIGN_KEYS}) k where own_tenant is not null and target_tenant is not null
      and (conkey[1] <> own_tenant or confkey[1] <> target_tenant)`,
  },
  {
    name: 'a global table points at a tenant table',
    sql: `select conname as object from (${FOREIGN_KEYS}) k where own_tenant is null and target_tenant is not null`,
  },
  {
    name: 'a foreign key sets columns to null or to their default',
    sql: `select conname as object from (${FOREIGN_KEYS}) k
      where confdeltype in ('n', 'd') or confupdtype in ('n', 'd')`,
  },
  {
    name: 'a table has a trigger',
    sql: `select g.tgname as object from pg_trigger g join (${TABLES}) t on t.oid = g.tgrelid where not g.tgisinternal`,
  },
  {
    name: 'a policy holds a subquery',
    sql: `select polname as object from pg_policy
      where concat(polqual::text, polwithcheck::text) like '%SUBLINK%'`,
  },
  {
    name: 'a policy is restrictive',
    sql: `select polname as object from pg_policy where not polpermissive`,
  },
  {
    // `set column = default` runs the default anew on every worker; ids and times come from the service instead.
    name: 'a column of a tenant table has a volatile default',
    sql: `select t.relname || '.' || a.attname as object
      from (${TENANT_TABLES}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
      left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
      where a.attidentity <> '' or exists (
        select from regexp_matches(d.adbin::text, ':funcid (\\d+)', 'g') called
          join pg_proc f on f.oid = called[1]::oid where f.provolatile = 'v')`,
  },
];
