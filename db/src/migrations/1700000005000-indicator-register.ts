import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

const WITHOUT_CHECKS = ['indicator_code_check', 'indicator_group_check', 'indicator_unit_check'];

/**
 * The register of indicators, which administrators of the platform keep: what a count counts, where a definition is
 * found on the web, and when a line was amended, so that a new release leaves the amendment as it is.
 */
export class IndicatorRegister1700000005000 implements MigrationInterface {
  name = 'IndicatorRegister1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table indicator
        add column counted_unit text,
        add column definition_url text,
        add column version integer not null default 1,
        add column amended_at timestamptz,
        add constraint indicator_code_check check (code ~ '^[a-z][a-z0-9_]{2,39}$'),
        add constraint indicator_group_check check (indicator_group in ('claims', 'trade', 'companies', 'controls')),
        add constraint indicator_unit_check check (unit_kind in ('money', 'count', 'percent')
          and (counted_unit is null or (unit_kind = 'count' and counted_unit in ('companies', 'participants', 'count'))))`,
      `grant insert, update on indicator to kouan_service`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `revoke insert, update on indicator from kouan_service`,
      ...WITHOUT_CHECKS.map((constraint) => `alter table indicator drop constraint ${constraint}`),
      `alter table indicator drop column counted_unit, drop column definition_url, drop column version,
        drop column amended_at`,
    );
  }
}
