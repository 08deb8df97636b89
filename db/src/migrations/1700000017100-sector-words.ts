import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/** Everyday words that find goods beside their titles; they are loaded with the other reference data. */
export class SectorWords1700000017100 implements MigrationInterface {
  name = 'SectorWords1700000017100';

  async up(runner: QueryRunner): Promise<void> {
    await run(runner, `alter table sector add column search_words text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, 'alter table sector drop column search_words');
  }
}
