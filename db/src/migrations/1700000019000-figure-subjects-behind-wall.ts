import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/** A column of the subject of a figure, where what is not stated is a value like others. */
const stated = (column: string, otherwise: string): string =>
  `(case when ${column} is null then ${otherwise} else ${column} end)`;

/**
 * The index by what a figure is about, in terms that can be asked behind row-level security: the database takes `coalesce`
 * for something that might tell of rows beyond the wall, and looked through all figures of an indicator instead.
 */
export class FigureSubjectsBehindWall1700000019000 implements MigrationInterface {
  name = 'FigureSubjectsBehindWall1700000019000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      ...['market_code', 'sector_code', 'region_code'].map((column) => stated(column, `''`)),
      stated('period_to', `'infinity'`),
    ];
    await run(
      runner,
      'drop index figure_subject',
      `create index figure_subject on figure (tenant_id, indicator_code, ${columns.join(', ')})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      'drop index figure_subject',
      `create index figure_subject on figure (tenant_id, indicator_code, coalesce(market_code, ''),
        coalesce(sector_code, ''), coalesce(region_code, ''), coalesce(period_to, 'infinity'))`,
    );
  }
}
