import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/** Figures by what they speak of, so that those about the same thing are found beside each other. */
export class FigureSubjects1700000006000 implements MigrationInterface {
  name = 'FigureSubjects1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      // Null stands for all goods, no region: two figures of all goods are about the same, so null has to equal null.
      `create index figure_subject on figure (tenant_id, indicator_code, coalesce(market_code, ''),
        coalesce(sector_code, ''), coalesce(region_code, ''), coalesce(period_to, 'infinity'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, `drop index figure_subject`);
  }
}
