import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedList, dropAll, run, wall } from './sql.ts';

const DOMAINS = ['tenant_kind', 'tenant_status', 'membership_status', 'role_list'];
const TABLES = ['tenant', 'app_user', 'membership', 'refresh_token', 'sign_in_limit'];

/** Tenants, people and how they sign in. People and tenants are known to all of Kouan; a membership belongs to its tenant. */
export class Accounts1700000002000 implements MigrationInterface {
  name = 'Accounts1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      closedList('tenant_kind', ['bureau', 'platform']),
      closedList('tenant_status', ['active', 'suspended']),
      closedList('membership_status', ['active', 'revoked']),
      `create domain role_list as text[] check (value <@ array['platform_admin', 'tenant_admin', 'official',
        'reviewer', 'analyst', 'exporter', 'auditor']::text[] and cardinality(value) > 0)`,
      `create table tenant (
        id uuid primary key,
        kind tenant_kind not null,
        status tenant_status not null,
        name_zh text not null,
        name_en text not null,
        region_code text references region (code),
        parent_id uuid references tenant (id),
        version integer not null default 1,
        is_demo boolean not null default false,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint tenant_region_check check (kind = 'platform' or region_code is not null))`,
      // Kouan's own space is one: it holds the market facts that every tenant reads.
      `create unique index tenant_platform_key on tenant (kind) where kind = 'platform'`,
      `create table app_user (
        id uuid primary key,
        email text not null constraint app_user_email_key unique,
        name text not null,
        password_hash text not null,
        locale text not null default 'zh-CN',
        is_demo boolean not null default false,
        created_at timestamptz not null,
        disabled_at timestamptz)`,
      `create table membership (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        user_id uuid not null references app_user (id),
        roles role_list not null,
        status membership_status not null,
        organization_id uuid,
        version integer not null default 1,
        created_at timestamptz not null,
        created_by uuid references app_user (id),
        updated_at timestamptz not null,
        updated_by uuid references app_user (id),
        primary key (tenant_id, id),
        constraint membership_user_key unique (tenant_id, user_id))`,
      `create table refresh_token (
        id uuid primary key,
        family_id uuid not null,
        user_id uuid not null references app_user (id),
        active_tenant_id uuid references tenant (id),
        token_hash text not null constraint refresh_token_hash_key unique,
        issued_at timestamptz not null,
        expires_at timestamptz not null,
        rotated_at timestamptz,
        revoked_at timestamptz)`,
      `create index refresh_token_family on refresh_token (family_id)`,
      `create index refresh_token_expiry on refresh_token (expires_at)`,
      `create table sign_in_limit (key text primary key, points integer not null default 0, expire bigint)`,
    );
    await wall(runner, 'membership');
    await run(
      runner,
      // Signing in happens before a tenant is known: a person may see which tenants they themselves belong to.
      `create policy membership_own_person on membership for select
        using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)`,
      `create index membership_user on membership (user_id)`,
      `grant select, insert, update on tenant, app_user to kouan_service`,
      `grant select, insert, update, delete on refresh_token, sign_in_limit to kouan_service`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, 'table', TABLES);
    await dropAll(runner, 'domain', DOMAINS);
  }
}
