import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchText } from '../search-text.ts';
import { run } from './sql.ts';

/** Tables whose search texts are written anew; their owner is held by the wall too, and every tenant has rows there. */
const REWRITTEN = ['risk_note', 'risk_note_version', 'market_position', 'country_rating', 'organization'];

/** Records that are found by an organization's names, and the column that points at it. */
const NAMED_AFTER = { market_position: 'organization_id', country_rating: 'issuer_id' } as const;

interface Wording {
  readonly tenant_id: string;
  readonly id: string;
  readonly title_zh: string | null;
  readonly title_en: string | null;
}

/**
 * What everyone may search holds what everyone may read: of a note the published title, while each wording is found by a
 * text of its own; and of a company its names, not its credit code.
 */
export class SearchOfWordings1700000018000 implements MigrationInterface {
  name = 'SearchOfWordings1700000018000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table risk_note_version add column search text not null default ''`,
      ...REWRITTEN.map((table) => `alter table ${table} no force row level security`),
    );
    const wordings = (await runner.query(
      'select tenant_id, id, title_zh, title_en from risk_note_version',
    )) as readonly Wording[];
    for (const { tenant_id, id, title_zh, title_en } of wordings) {
      await runner.query('update risk_note_version set search = $3 where tenant_id = $1 and id = $2', [
        tenant_id,
        id,
        searchText(title_zh, title_en),
      ]);
    }
    await run(
      runner,
      `update risk_note n set search = lower(n.code) || ' ' || coalesce((select v.search from risk_note_version v
        where v.tenant_id = n.tenant_id and v.id = n.published_version_id), '')`,
      ...Object.entries(NAMED_AFTER).map(
        ([table, key]) => `update ${table} r set search = replace(r.search, ' ' || lower(o.credit_code), '')
          from organization o where o.tenant_id = r.tenant_id and o.id = r.${key} and o.credit_code is not null`,
      ),
      ...REWRITTEN.map((table) => `alter table ${table} force row level security`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table risk_note_version drop column search');
  }
}
