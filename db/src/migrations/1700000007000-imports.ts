import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedList, dropAll, run, wall } from './sql.ts';

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  import_format: ['gacc_query', 'gacc_bulletin', 'comtrade', 'oecd_current', 'oecd_history', 'claims'],
  import_state: ['previewed', 'committed', 'undone'],
};

/**
 * Statistics files that people bring, and what each left in the figures. A figure out of a file carries the identity
 * that it has in the file's series, so that a later file finds it again.
 */
export class Imports1700000007000 implements MigrationInterface {
  name = 'Imports1700000007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of Object.entries(DOMAINS)) await runner.query(closedList(name, words));
    await run(
      runner,
      `create table import_file (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null,
        format import_format not null,
        state import_state not null,
        file_hash text not null,
        byte_size bigint not null,
        row_count integer not null,
        set_aside_count integer not null,
        new_count integer not null default 0,
        revised_count integer not null default 0,
        unchanged_count integer not null default 0,
        answers jsonb not null default '{}',
        source_id uuid,
        created_at timestamptz not null,
        created_by uuid references app_user (id),
        committed_at timestamptz,
        committed_by uuid references app_user (id),
        undone_at timestamptz,
        undone_by uuid references app_user (id),
        primary key (tenant_id, id),
        constraint import_file_source_fkey foreign key (tenant_id, source_id) references source (tenant_id, id))`,
      `create index import_file_recent on import_file (tenant_id, created_at desc, id desc)`,
      `create index import_file_hash on import_file (tenant_id, file_hash)`,
      `create index import_file_source on import_file (tenant_id, source_id)`,
      `alter table figure
        add column import_id uuid,
        add column import_key text,
        add column breakdown text,
        add constraint figure_import_fkey foreign key (tenant_id, import_id) references import_file (tenant_id, id)`,
      `create index figure_import on figure (tenant_id, import_id) where import_id is not null`,
      `create index figure_import_key on figure (tenant_id, import_key)
        where import_key is not null and superseded_at is null and deleted_at is null`,
    );
    await wall(runner, 'import_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop index figure_import_key`,
      `drop index figure_import`,
      `alter table figure drop constraint figure_import_fkey, drop column import_id, drop column import_key,
        drop column breakdown`,
    );
    await dropAll(runner, 'table', ['import_file']);
    await dropAll(runner, 'domain', Object.keys(DOMAINS));
  }
}
