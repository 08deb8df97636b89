import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/** The day by which a published note has to be looked at again, because what it says may have changed since. */
export class NoteReviewDates1700000011000 implements MigrationInterface {
  name = 'NoteReviewDates1700000011000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table risk_note_version add column review_by date,
        add constraint risk_note_version_review_by_check check (valid_from <= review_by)`,
      `create index risk_note_version_review_by on risk_note_version (tenant_id, review_by)
        where state = 'published' and review_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table risk_note_version drop column review_by`);
  }
}
