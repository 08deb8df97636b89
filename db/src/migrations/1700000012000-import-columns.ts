import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/**
 * How the columns of an imported file were read, and how many of its rows cannot be. A file whose headers nobody knows,
 * or whose rows have mistakes, waits until its owner has said what its columns are or has mended it.
 */
export class ImportColumns1700000012000 implements MigrationInterface {
  name = 'ImportColumns1700000012000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table import_file
        alter column format drop not null,
        add column refused_count integer not null default 0,
        add column columns jsonb not null default '[]',
        add constraint import_file_committed_check check (state = 'previewed' or (format is not null and refused_count = 0))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table import_file drop constraint import_file_committed_check, drop column columns, drop column refused_count`,
      `delete from import_file where format is null`,
      `alter table import_file alter column format set not null`,
    );
  }
}
