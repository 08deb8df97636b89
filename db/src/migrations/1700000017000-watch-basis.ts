import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/**
 * By which day a person reads the scores of what they watch: one that they chose, or today, whatever day that is. Scores
 * of two days say nothing of a change, so what was looked at before this was kept is compared with nothing.
 */
export class WatchBasis1700000017000 implements MigrationInterface {
  name = 'WatchBasis1700000017000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table watch add column score_basis text constraint watch_score_basis_check
        check (score_basis = 'today' or score_basis ~ '^\\d{4}-\\d{2}-\\d{2}$')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, 'alter table watch drop column score_basis');
  }
}
