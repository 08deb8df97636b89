import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedList, dropAll, run, wall } from './sql.ts';

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  fact_kind: [
    'figure',
    'risk_note',
    'market_position',
    'policy_event',
    'country_rating',
    'risk_adjustment',
    'source',
    'organization',
    'import',
  ],
  fact_action: [
    'created',
    'updated',
    'revised',
    'deleted',
    'restored',
    'published',
    'withdrawn',
    'imported',
    'import_undone',
    'evidence_added',
    'evidence_removed',
  ],
};

const TABLES = ['fact_clock', 'fact_change'];

/**
 * What changed in a tenant's market facts, in the order in which it was committed. Each change has a number of its own;
 * whoever writes one holds the clock's row until the end, so that a smaller number never appears after a greater one.
 */
export class FactChanges1700000010000 implements MigrationInterface {
  name = 'FactChanges1700000010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of Object.entries(DOMAINS)) await runner.query(closedList(name, words));
    await run(
      runner,
      `create table fact_clock (
        tenant_id uuid primary key references tenant (id),
        revision bigint not null)`,
      // Empty lists of codes stand for all of them: a fact without a market concerns every market.
      `create table fact_change (
        tenant_id uuid not null references tenant (id),
        revision bigint not null,
        at timestamptz not null,
        actor_id uuid references app_user (id),
        kind fact_kind not null,
        record_id uuid not null,
        code text not null,
        action fact_action not null,
        market_codes text[] not null default '{}',
        sector_codes text[] not null default '{}',
        region_codes text[] not null default '{}',
        topics text[] not null default '{}',
        organization_id uuid,
        source_id uuid,
        label_zh text,
        label_en text,
        primary key (tenant_id, revision))`,
    );
    await wall(runner, 'fact_clock', { sharedReading: true, grant: 'select, insert, update' });
    await wall(runner, 'fact_change', { sharedReading: true, grant: 'select, insert' });
    await run(runner, `create index fact_change_recent on fact_change (tenant_id, at desc, revision desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, 'table', TABLES);
    await dropAll(runner, 'domain', Object.keys(DOMAINS));
  }
}
