import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, run, wall } from './sql.ts';

/** Tables whose earlier rows are kept; what a figure is superseded by, and when, follows from its revisions. */
const KINDS = [
  'figure',
  'risk_note',
  'market_position',
  'policy_event',
  'country_rating',
  'risk_adjustment',
  'source',
  'organization',
  'evidence',
];

/**
 * What a record said before it was changed, and evidence before it was taken away, so that what was known on a date can
 * be read again word by word: at any moment, a record said what its first row from that moment on holds, and where there
 * is none, what it says now.
 */
export class PastVersions1700000016000 implements MigrationInterface {
  name = 'PastVersions1700000016000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create table past_version (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        record_kind text not null,
        record_id uuid not null,
        until timestamptz not null,
        content jsonb not null,
        primary key (tenant_id, id),
        constraint past_version_kind_check check (record_kind in (${KINDS.map((kind) => `'${kind}'`).join(', ')})))`,
      `create index past_version_kind on past_version (tenant_id, record_kind, until)`,
      `create table past_indicator (
        code text not null references indicator (code),
        version integer not null,
        until timestamptz not null,
        content jsonb not null,
        primary key (code, version))`,
      `grant select, insert on past_indicator to kouan_service`,
    );
    await wall(runner, 'past_version', { sharedReading: true, grant: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, 'table', ['past_version', 'past_indicator']);
  }
}
