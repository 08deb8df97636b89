import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/**
 * A source may go back to one that the market desk shares: a bureau's own record of a document that the desk has recorded
 * too. No foreign key: it would cross tenants. Nothing is ever removed from the table, and the service looks before it
 * writes.
 */
export class SharedOrigins1700000015000 implements MigrationInterface {
  name = 'SharedOrigins1700000015000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table source
        add column shared_origin_tenant_id uuid,
        add column shared_origin_id uuid,
        add constraint source_shared_origin_check check (
          num_nonnulls(shared_origin_tenant_id, shared_origin_id) in (0, 2)
          and num_nonnulls(origin_id, shared_origin_id) < 2
          and shared_origin_tenant_id is distinct from tenant_id)`,
      `create index source_shared_origin on source (tenant_id, shared_origin_tenant_id, shared_origin_id)
        where shared_origin_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      'drop index source_shared_origin',
      'alter table source drop column shared_origin_id, drop column shared_origin_tenant_id',
    );
  }
}
