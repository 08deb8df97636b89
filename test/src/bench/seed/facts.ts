import type { BenchOptions } from '../options.ts';
import { idSql } from './ids.ts';
import { MARKETS, RECORD, SECTORS, pick, record } from './statements.ts';

/** The market that a great many facts of the desk lie beneath; no bureau of the bench works on it otherwise. */
export const HEAVY_MARKET = 'TR';

/** The market desk in the numbering of tenants. */
const DESK = 0;
const SOURCES = 20;
const INDICATORS = [
  'exports',
  'imports',
  'trade_total',
  'claims_filed',
  'claims_paid',
  'exports',
  'imports',
  'premium',
];
const CATEGORIES = ['payment_channels', 'sanctions_export_controls', 'policy_legal', 'market_exits'];
const SOURCE_KINDS = ['official_statistics', 'insurer_report', 'news', 'wire', 'government_release'];
const REGIONS = ['330225', '330200', '330000', '500000', '370000'];

/** Rows of facts: which tenant they go to, their number there, and the market they are of. */
interface Batch {
  readonly what: string;
  /** Rows with the columns `t` (tenant), `n` (number in the tenant) and `i` (number of all). */
  readonly rows: string;
  readonly tenant: string;
  readonly market: string;
  readonly sources: number;
}

/**
 * The statements that fill a risk desk: figures and published notes with their evidence and sources, spread over the
 * bureaus and the markets they work on, over indicators, sectors, regions and ten years of months; and one market with
 * a great many of them at the desk.
 */
export function factStatements(options: BenchOptions, deskId: string): readonly { what: string; sql: string }[] {
  const { tenants, figures, notes, heavyFigures, heavyNotes } = options;
  const bureau = idSql('tenant', 't', '0');
  const spread = (count: number): string => `(select i, (1 + i % ${tenants})::int as t, (1 + i / ${tenants})::int as n
    from generate_series(1, ${count}) i) rows`;
  const atDesk = (count: number): string => `(select i, ${DESK} as t, i as n from generate_series(1, ${count}) i) rows`;
  const desk = `'${deskId}'::uuid`;
  const batch = (what: string, count: number): Batch => ({
    what,
    rows: spread(count),
    tenant: bureau,
    market: pick(MARKETS, 'n'),
    sources: SOURCES,
  });
  const heavy = (what: string, count: number): Batch => ({
    what,
    rows: atDesk(count),
    tenant: desk,
    market: `'${HEAVY_MARKET}'`,
    sources: SOURCES * 20,
  });
  return [
    sources(`generate_series(1, ${tenants}) t cross join generate_series(1, ${SOURCES}) n`, bureau),
    sources(`(select ${DESK} as t, n from generate_series(1, ${SOURCES * 20}) n) rows`, desk),
    ...figureStatements(batch('figures', figures)),
    ...figureStatements(heavy('figures of the heavy market', heavyFigures)),
    ...noteStatements(batch('notes', notes)),
    ...noteStatements(heavy('notes of the heavy market', heavyNotes)),
  ];
}

function sources(rows: string, tenant: string): { what: string; sql: string } {
  return {
    what: 'sources',
    sql: `insert into source (tenant_id, id, code, kind, title_zh, publisher, published_from, published_to, origin_id, search, ${RECORD})
      select ${tenant}, ${idSql('source', 't', 'n')}, 'BE-22-' || lpad(n::text, 4, '0'), ${pick(SOURCE_KINDS, 'n')},
        '统计公报' || n, '统计局', date '2022-05-01' - n % 300, date '2022-05-03' - n % 300,
        case when n % 5 = 3 then ${idSql('source', 't', 'n - 1')} end, '统计公报', ${record('t', 'n')}
      from ${rows}`,
  };
}

function figureStatements({ what, rows, tenant, market, sources: count }: Batch): { what: string; sql: string }[] {
  const month = `(date '2012-06-01' + ((i * 7919) % 118) * interval '1 month')::date`;
  return [
    {
      what,
      sql: `insert into figure (tenant_id, id, code, indicator_code, market_code, region_code, sector_code, value_qualifier,
          value_number, value_lower, value_upper, unit, comparison_basis, comparison_form, direction, period, period_from,
          period_to, observation_status, recorded_at, search, ${RECORD})
        select ${tenant}, ${idSql('figure', 't', 'n')}, 'BE-22-' || lpad(n::text, 6, '0'), ${pick(INDICATORS, 'i')},
          ${market}, case when i % 3 = 0 then ${pick(REGIONS, 'i / 3')} end,
          case when i % 4 > 0 then ${pick(SECTORS, 'i / 5')} end, 'exactly', 1 + i % 80, 1 + i % 80, 1 + i % 80, 'percent',
          'yoy', case when i % 5 = 0 then 'level' else 'percent_change' end,
          case when i % 3 = 0 then 'up' else 'down' end, to_char(${month}, 'YYYY-MM'), ${month},
          (${month} + interval '1 month' - interval '1 day')::date, 'provisional', timestamptz '2022-05-01', 'exports',
          ${record('t', 'n % 100000')}
        from ${rows}`,
    },
    evidence(`evidence of ${what}`, 'figure', { rows, tenant, count }),
  ];
}

function noteStatements({ what, rows, tenant, market, sources: count }: Batch): { what: string; sql: string }[] {
  const person = (n: number): string => idSql('user', 'greatest(t, 1)', String(n));
  return [
    {
      what,
      sql: `insert into risk_note (tenant_id, id, code, published_version_id, search, ${RECORD})
        select ${tenant}, ${idSql('note', 't', 'n')}, 'BE-22-' || lpad(n::text, 6, '0'), ${idSql('noteVersion', 't', 'n')},
          '付款渠道', ${record('t', 'n % 100000')}
        from ${rows}`,
    },
    {
      what: `versions of ${what}`,
      sql: `insert into risk_note_version (tenant_id, id, note_id, number, state, category, severity, likelihood, title_zh,
          market_code, sector_codes, region_codes, valid_from, author_id, reviewer_id, published_at, created_at, updated_at)
        select ${tenant}, ${idSql('noteVersion', 't', 'n')}, ${idSql('note', 't', 'n')}, 1, 'published',
          ${pick(CATEGORIES, 'i')}, 1 + i % 5, 1 + i % 4, '付款渠道' || n, ${market},
          case when i % 2 = 0 then array[${pick(SECTORS, 'i / 2')}] else '{}' end,
          case when i % 5 = 0 then array[${pick(REGIONS, 'i / 5')}] else '{}' end, '2022-05-01', ${person(1)}, ${person(2)},
          timestamptz '2022-05-02', timestamptz '2022-05-02', timestamptz '2022-05-02'
        from ${rows}`,
    },
    evidence(`evidence of ${what}`, 'noteVersion', { rows, tenant, count }),
  ];
}

function evidence(
  what: string,
  of: 'figure' | 'noteVersion',
  { rows, tenant, count }: { rows: string; tenant: string; count: number },
): { what: string; sql: string } {
  const [column, kind] =
    of === 'figure' ? (['figure_id', 'evidence'] as const) : (['risk_note_version_id', 'noteEvidence'] as const);
  return {
    what,
    sql: `insert into evidence (tenant_id, id, source_id, ${column}, stance, locator, created_at)
      select ${tenant}, ${idSql(kind, 't', 'n')}, ${idSql('source', 't', `1 + n % ${count}`)}, ${idSql(of, 't', 'n')},
        'supports', '表' || n, timestamptz '2022-05-01'
      from ${rows}`,
  };
}
