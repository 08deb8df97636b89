import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/**
 * A password that was made for somebody else to hand over holds until a day, and for nothing but choosing another. The
 * tenant that made the account may give a new one as long as nobody has.
 */
export class OneTimePasswords1700000014200 implements MigrationInterface {
  name = 'OneTimePasswords1700000014200';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table app_user
        add column one_time_until timestamptz,
        add column one_time_tenant_id uuid references tenant (id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app_user drop column one_time_tenant_id, drop column one_time_until');
  }
}
