import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/** A check by its words; a domain may have one of a name. */
const words = (list: readonly string[]): string => `check (value in (${list.map((word) => `'${word}'`).join(', ')}))`;

const BEFORE = ['pending', 'sent', 'failed', 'dropped'];

/**
 * A letter whose last byte is handed over and of which the mail server's answer is not known is in doubt. It is not
 * sent again; the next letter to its reader names its day.
 */
export class LettersInDoubt1700000014000 implements MigrationInterface {
  name = 'LettersInDoubt1700000014000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter domain delivery_state drop constraint delivery_state_check`,
      `alter domain delivery_state add constraint delivery_state_check ${words([...BEFORE, 'handed', 'in_doubt'])}`,
      `alter table digest_delivery add column handed_at timestamptz, add column named_at timestamptz`,
      `create index digest_delivery_handed on digest_delivery (tenant_id, handed_at) where state = 'handed'`,
      `create index digest_delivery_in_doubt on digest_delivery (tenant_id, user_id)
        where state = 'in_doubt' and named_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop index digest_delivery_in_doubt`,
      `drop index digest_delivery_handed`,
      `update digest_delivery set state = 'dropped' where state in ('handed', 'in_doubt')`,
      `alter table digest_delivery drop column named_at, drop column handed_at`,
      `alter domain delivery_state drop constraint delivery_state_check`,
      `alter domain delivery_state add constraint delivery_state_check ${words(BEFORE)}`,
    );
  }
}
