import type { TestApp, TestTenant } from './test-app.ts';

/** How many records of each kind a market is filled with. */
export interface MarketSize {
  readonly figures: number;
  readonly notes: number;
  readonly positions: number;
  readonly policyEvents: number;
}

const ID = (kind: number): string => `('0199000${kind}-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
/** Picks from a list by a number that looks random and is the same on every run. */
const pick = (words: readonly (string | null)[], salt: number): string =>
  `(array[${words.map((word) => (word === null ? 'null' : `'${word}'`)).join(', ')}])[1 + abs(hashint4(n * 31 + ${salt})) % ${words.length}]`;
const day = (salt: number, within = 900): string => `(date '2022-06-30' - abs(hashint4(n * 17 + ${salt})) % ${within})`;
const RECORDED = `(timestamptz '2022-01-01' + (abs(hashint4(n * 13)) % 200) * interval '1 day')`;
const SECTORS = [null, '61', '84', '85', '8517', '851713', '8471'];
const REGIONS = [null, '330000', '330200', '330225', '500000'];
const list = (words: readonly (string | null)[], salt: number): string =>
  `array_remove(array[${pick(words, salt)}, ${pick(words, salt + 1)}], null)`;

/**
 * Fills the Russian market of a tenant with records of every sort, evidence and sources under most of them, behind the
 * wall and in few statements: what a test needs in numbers it cannot enter one by one.
 */
export async function fillMarket(app: TestApp, tenant: TestTenant, size: MarketSize): Promise<void> {
  const each = (count: number): string => `from generate_series(1, ${count}) n`;
  const kept = `'${tenant.id}', now(), now()`;
  const [author, reviewer] = ['a', 'r'];
  await app.sql(
    `insert into app_user (id, email, name, password_hash, created_at)
      select gen_random_uuid(), who || '${tenant.id}@kouan.example', who, 'none', now()
      from unnest(array['${author}', '${reviewer}']) who`,
  );
  const person = (who: string): string => `(select id from app_user where email = '${who}${tenant.id}@kouan.example')`;
  const statements = [
    `insert into source (tenant_id, created_at, updated_at, id, code, kind, title_zh, published_from, published_to, origin_id, search)
      select ${kept}, ${ID(1)}, 'SO-' || n, ${pick(['news', 'wire', 'official_statistics', 'insurer_report'], 1)}, '来源' || n,
        case when n % 5 > 0 then ${day(2)} end, case when n % 5 > 0 then ${day(2)} + 3 end,
        case when n % 3 = 0 then ('01990001-0000-7000-8000-' || lpad(to_hex(n - 1), 12, '0'))::uuid end, '' ${each(40)}`,
    `insert into organization (tenant_id, created_at, updated_at, id, code, kind, name_zh, search)
      select ${kept}, ${ID(2)}, 'OR-' || n, 'company', '企业' || n, '' ${each(12)}`,
    `insert into figure (tenant_id, created_at, updated_at, id, code, indicator_code, market_code, region_code, sector_code,
        value_qualifier, value_number, value_lower, value_upper, unit, comparison_basis, comparison_form, direction,
        period_from, period_to, observation_status, recorded_at, superseded_at, search)
      select ${kept}, ${ID(3)}, 'FI-' || n, ${pick(['exports', 'imports', 'claims_filed', 'claims_paid', 'loss_ratio', 'premium'], 3)},
        'RU', ${pick(REGIONS, 4)}, ${pick(SECTORS, 5)}, 'exactly', 1 + n % 60, 1 + n % 60, 1 + n % 60, 'percent',
        ${pick(['yoy', 'unspecified', 'cumulative_yoy'], 6)}, ${pick(['percent_change', 'percent_change', 'multiple', 'level'], 7)},
        ${pick(['up', 'down'], 8)}, case when n % 9 > 0 then ${day(9)} - 30 end, case when n % 9 > 0 then ${day(9)} end,
        'provisional', ${RECORDED}, case when n % 8 = 0 then ${RECORDED} + interval '20 days' end, '' ${each(size.figures)}`,
    `insert into risk_note (tenant_id, created_at, updated_at, id, code, search)
      select ${kept.replace('now()', "'2021-12-31'")}, ${ID(4)}, 'RN-' || n, '' ${each(size.notes)}`,
    `insert into risk_note_version (tenant_id, created_at, updated_at, id, note_id, number, state, category, severity, likelihood,
        title_zh, market_code, region_codes, sector_codes, valid_from, valid_to, author_id, reviewer_id, published_at, withdrawn_at)
      select ${kept}, ${ID(5)}, ${ID(4)}, 1, case when n % 7 = 0 then 'withdrawn' else 'published' end,
        ${pick(['payment_channels', 'policy_legal', 'sanctions_export_controls', 'market_exits'], 10)}, 1 + n % 5, 1 + n % 4,
        '提示' || n, 'RU', ${list(REGIONS, 11)}, ${list(SECTORS, 13)}, ${day(15, 400)}, case when n % 4 = 0 then ${day(15, 400)} + 90 end,
        ${person(author)}, ${person(reviewer)}, ${RECORDED}, case when n % 7 = 0 then ${RECORDED} + interval '30 days' end
        ${each(size.notes)}`,
    `insert into market_position (tenant_id, created_at, updated_at, id, code, organization_id, market_code, sector_codes, kind, basis,
        occurred_from, occurred_to, reported_on, recorded_at, deleted_at, search)
      select ${kept}, ${ID(6)}, 'MP-' || n, ('01990002-0000-7000-8000-' || lpad(to_hex(1 + n % 12), 12, '0'))::uuid, 'RU',
        ${list(SECTORS, 16)}, ${pick(['exited', 'suspended', 'reducing', 'operating', 'reversed'], 17)},
        ${pick(['announced', 'reported', 'alleged'], 18)}, case when n % 3 = 0 then ${day(19)} end,
        case when n % 3 = 0 then ${day(19)} + 2 end, case when n % 3 = 1 then ${day(20)} end, ${RECORDED},
        case when n % 11 = 0 then ${RECORDED} + interval '40 days' end, '' ${each(size.positions)}`,
    `insert into policy_event (tenant_id, created_at, updated_at, id, code, kind, title_zh, market_codes, sector_codes, occurred_from,
        occurred_to, recorded_at, search)
      select ${kept}, ${ID(7)}, 'PE-' || n, ${pick(['sanction', 'export_control', 'statement', 'facilitation'], 21)}, '事件' || n,
        case when n % 5 = 0 then '{}'::text[] else array['RU'] end, ${list(SECTORS, 22)},
        case when n % 4 > 0 then ${day(24)} end, case when n % 4 > 0 then ${day(24)} + 1 end, ${RECORDED}, ''
        ${each(size.policyEvents)}`,
  ];
  for (const statement of statements) await app.sql(statement);
  const proofs = [
    ['figure', 3, size.figures],
    ['risk_note_version', 5, size.notes],
    ['market_position', 6, size.positions],
    ['policy_event', 7, size.policyEvents],
  ] as const;
  for (const [record, kind, count] of proofs) {
    await app.sql(
      `insert into evidence (tenant_id, id, source_id, ${record}_id, stance, locator, created_at)
        select '${tenant.id}', gen_random_uuid(), ('01990001-0000-7000-8000-' || lpad(to_hex(1 + (n * 7 + place) % 40), 12, '0'))::uuid,
          ${ID(kind)}, ${pick(['supports', 'supports', 'supports', 'context', 'contradicts'], 25)}, '第' || place || '段',
          ${RECORDED} + place * interval '5 days'
        ${each(count)} cross join generate_series(1, 2) place where n % 6 > 0`,
    );
  }
}
