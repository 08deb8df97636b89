import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './sql.ts';

/** Tables whose records have a short code, as in OP-22-0007. */
const TABLES = [
  'organization',
  'source',
  'initiative',
  'opportunity',
  'figure',
  'risk_note',
  'market_position',
  'policy_event',
  'country_rating',
  'risk_adjustment',
];

/**
 * Short codes sort by their numbers: the ten-thousandth record of a year comes after the one before it, and not between
 * the first and the second. The order belongs to the column, so every list, page and index has it.
 */
export class CodesByNumber1700000014100 implements MigrationInterface {
  name = 'CodesByNumber1700000014100';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create collation by_number (provider = icu, locale = 'und-u-kn-true')`,
      ...TABLES.map((table) => `alter table ${table} alter column code type text collate by_number`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      ...TABLES.map((table) => `alter table ${table} alter column code type text collate "default"`),
      `drop collation by_number`,
    );
  }
}
