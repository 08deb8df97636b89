import { OWNER_ROLE, SERVICE_ROLE } from '../connection/role-names.ts';
import { type Rule, TABLES, TENANT_TABLES } from './rule.ts';
import { APPEND_ONLY, GLOBAL_TABLES, NAMED_EXCEPTIONS, READ_ONLY, SHARED_READING } from './tables.ts';

/** The wall's condition as Postgres spells it back. */
const OWN_TENANT = `(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)`;

/** The condition of shared reading as Postgres spells it back. */
const READ_SCOPE = `(tenant_id = ANY ((string_to_array(NULLIF(current_setting('app.read_scope'::text, true), ''::text), ','::text))::uuid[]))`;

const EXCEPTIONS = JSON.stringify(
  Object.entries(NAMED_EXCEPTIONS).map(([name, { table, condition }]) => ({ name, table, condition })),
);

/** Every policy of `public` with its table and its two conditions. */
const POLICIES = `select t.relname, p.*, pg_get_expr(p.polqual, p.polrelid) as using_sql,
    pg_get_expr(p.polwithcheck, p.polrelid) as check_sql
  from pg_policy p join (${TABLES}) t on t.oid = p.polrelid`;

const TABLE_RULES: readonly Rule[] = [
  {
    name: 'a table without tenant_id is not one of the global tables',
    sql: `select t.relname as object from (${TABLES}) t where t.relname <> all ($1)
      and not exists (select from (${TENANT_TABLES}) own where own.oid = t.oid)`,
    values: [Object.keys(GLOBAL_TABLES)],
  },
  {
    name: 'a global table is not there, or belongs to tenants',
    sql: `select name as object from unnest($1::text[]) name where not exists (
        select from (${TABLES}) t where t.relname = name
          and not exists (select from (${TENANT_TABLES}) own where own.oid = t.oid))`,
    values: [Object.keys(GLOBAL_TABLES)],
  },
  {
    name: 'tenant_id is not a uuid that must be given',
    sql: `select relname as object from (${TENANT_TABLES}) t where atttypid <> 'uuid'::regtype or not attnotnull`,
  },
  {
    name: 'row-level security is off',
    sql: `select relname as object from (${TENANT_TABLES}) t where not relrowsecurity`,
  },
  {
    name: 'row-level security does not bind the owner',
    sql: `select relname as object from (${TENANT_TABLES}) t where not relforcerowsecurity`,
  },
  {
    name: 'a table belongs to another role than the owner',
    sql: `select relname as object from (${TABLES}) t where pg_get_userbyid(relowner) <> $1`,
    values: [OWNER_ROLE],
  },
];

const POLICY_RULES: readonly Rule[] = [
  {
    name: 'the policy of the own tenant is missing or different',
    sql: `select t.relname as object from (${TENANT_TABLES}) t where not exists (
        select from (${POLICIES}) p where p.polrelid = t.oid and p.polname = t.relname || '_own_tenant'
          and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}' and p.using_sql = $1 and p.check_sql = $1)`,
    values: [OWN_TENANT],
  },
  {
    name: 'the policy of shared reading is missing or different',
    sql: `select name as object from unnest($1::text[]) name where not exists (
        select from (${POLICIES}) p where p.relname = name and p.polname = name || '_read_scope'
          and p.polcmd = 'r' and p.polpermissive and p.using_sql = $2 and p.check_sql is null)`,
    values: [SHARED_READING, READ_SCOPE],
  },
  {
    name: 'a named exception is missing or different',
    sql: `select x.name as object from jsonb_to_recordset($1::jsonb) x (name text, "table" text, condition text)
      where not exists (select from (${POLICIES}) p where p.polname = x.name and p.relname = x.table
        and p.polcmd = 'r' and p.polpermissive and p.using_sql = x.condition and p.check_sql is null)`,
    values: [EXCEPTIONS],
  },
  {
    name: 'a policy is none of those that are stated',
    sql: `select p.polname as object from (${POLICIES}) p where p.polname <> p.relname || '_own_tenant'
      and not (p.polname = p.relname || '_read_scope' and p.relname = any ($1)) and p.polname <> all ($2)`,
    values: [SHARED_READING, Object.keys(NAMED_EXCEPTIONS)],
  },
];

const CODE_RULES: readonly Rule[] = [
  {
    name: 'a view reads with the rights of its owner',
    sql: `select relname as object from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce((select option_value::boolean from pg_options_to_table(reloptions)
        where option_name = 'security_invoker'), false)`,
  },
  {
    name: 'a stored or foreign relation has no row-level security',
    sql: `select relname as object from pg_class where relnamespace = 'public'::regnamespace and relkind in ('m', 'f')`,
  },
  {
    name: 'a function runs with the rights of its owner',
    sql: `select proname as object from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  },
];

const SERVICE_RULES: readonly Rule[] = [
  {
    name: 'the service has an attribute that passes by the wall',
    sql: `select rolname as object from pg_roles where rolname = $1
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    values: [SERVICE_ROLE],
  },
  {
    name: 'the service is a member of another role',
    sql: `select pg_get_userbyid(roleid) as object from pg_auth_members where member = $1::regrole`,
    values: [SERVICE_ROLE],
  },
  {
    name: 'the service owns something',
    sql: `select relname as object from pg_class where relowner = $1::regrole
      union all select proname from pg_proc where proowner = $1::regrole
      union all select nspname from pg_namespace where nspowner = $1::regrole`,
    values: [SERVICE_ROLE],
  },
  {
    name: 'the service may empty a table, or hang triggers and references on it',
    sql: `select relname as object from (${TABLES}) t
      where has_table_privilege($1, t.oid, 'truncate, trigger, references')`,
    values: [SERVICE_ROLE],
  },
  {
    name: 'the service may change what only ever grows',
    sql: `select relname as object from (${TABLES}) t where relname = any ($2)
      and (has_table_privilege($1, t.oid, 'update, delete') or has_any_column_privilege($1, t.oid, 'update'))`,
    values: [SERVICE_ROLE, APPEND_ONLY],
  },
  {
    name: 'the service may write reference data',
    sql: `select relname as object from (${TABLES}) t where relname = any ($2)
      and (has_table_privilege($1, t.oid, 'insert, update, delete')
        or has_any_column_privilege($1, t.oid, 'insert, update'))`,
    values: [SERVICE_ROLE, READ_ONLY],
  },
  {
    name: 'the service may make things in the schema',
    sql: `select nspname as object from pg_namespace where nspname = 'public'
      and has_schema_privilege($1, oid, 'create')`,
    values: [SERVICE_ROLE],
  },
];

/** The database's half of the tenant wall. Together these rules cover every table, view, function and role. */
export const WALL_RULES: readonly Rule[] = [...TABLE_RULES, ...POLICY_RULES, ...CODE_RULES, ...SERVICE_RULES];
