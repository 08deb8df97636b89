import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedList, dropAll, run, wall } from './sql.ts';

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  digest_frequency: ['none', 'daily', 'at_once'],
  delivery_state: ['pending', 'sent', 'failed', 'dropped'],
};

const TABLES = ['watch', 'notice_reader', 'notice_read', 'digest_delivery'];

/**
 * What people watch, how far they have read what changed there, and the e-mail that tells them. A place in the feed of
 * changes is two numbers: one of the own tenant's clock, one of the market desk's.
 */
export class Watching1700000010100 implements MigrationInterface {
  name = 'Watching1700000010100';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of Object.entries(DOMAINS)) await runner.query(closedList(name, words));
    await run(
      runner,
      // The company may be one of the market desk's, in another tenant: no key of this table can point at it.
      `create table watch (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        user_id uuid not null references app_user (id),
        market_code text not null references market (code),
        sector_code text references sector (code),
        region_code text references region (code),
        region_codes text[] not null default '{}',
        topic risk_category,
        organization_id uuid,
        own_revision bigint not null,
        desk_revision bigint not null,
        looked_at timestamptz,
        looked_score numeric,
        looked_method text,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        constraint watch_once unique nulls not distinct
          (tenant_id, user_id, market_code, sector_code, region_code, topic, organization_id),
        constraint watch_focus_check check (num_nonnulls(topic, organization_id) < 2))`,
      `create table notice_reader (
        tenant_id uuid not null references tenant (id),
        user_id uuid not null references app_user (id),
        own_revision bigint not null default 0,
        desk_revision bigint not null default 0,
        frequency digest_frequency not null default 'none',
        due_at timestamptz,
        mailed_own_revision bigint not null default 0,
        mailed_desk_revision bigint not null default 0,
        primary key (tenant_id, user_id))`,
      `create table notice_read (
        tenant_id uuid not null references tenant (id),
        user_id uuid not null references app_user (id),
        desk boolean not null,
        revision bigint not null,
        primary key (tenant_id, user_id, desk, revision))`,
      `create table digest_delivery (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        user_id uuid not null references app_user (id),
        own_from bigint not null,
        own_to bigint not null,
        desk_from bigint not null,
        desk_to bigint not null,
        state delivery_state not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        failure text,
        created_at timestamptz not null,
        settled_at timestamptz,
        primary key (tenant_id, id),
        constraint digest_delivery_once unique (tenant_id, user_id, own_to, desk_to))`,
    );
    for (const table of TABLES) await wall(runner, table);
    await run(
      runner,
      `create index notice_reader_mailed on notice_reader (tenant_id, due_at) where frequency <> 'none'`,
      `create index digest_delivery_waiting on digest_delivery (tenant_id, next_attempt_at) where state = 'pending'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, 'table', TABLES);
    await dropAll(runner, 'domain', Object.keys(DOMAINS));
  }
}
