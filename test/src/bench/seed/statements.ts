import type { BenchOptions } from '../options.ts';
import { idSql } from './ids.ts';

const ORGANIZATIONS = 20;
const INITIATIVES = 10;
const PARTICIPANTS = 3;

/** Picks from a list by a number, so that every run makes the same rows. */
export const pick = (words: readonly string[], n: string): string =>
  `(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + (${n}) % ${words.length}]`;

export const MARKETS = ['RU', 'RU', 'RU', 'KZ', 'BY', 'UZ', 'VN', 'DE'];
const STAGES = ['identified', 'identified', 'qualified', 'introduced', 'negotiating', 'contracted', 'delivered'];
const QUALIFIERS = ['exactly', 'about', 'more_than', 'at_least'];
export const SECTORS = ['61', '62', '84', '85', '8517', '8471'];
const GOODS_ZH = ['针织服装', '智能手机', '发电机组', '泵阀', '家具', '轮胎', '冻虾', '灯具'];
const GOODS_EN = ['Knitwear', 'Smartphones', 'Generators', 'Pumps', 'Furniture', 'Tyres', 'Shrimps', 'Lamps'];
const GOODS_PINYIN = ['zhenzhi', 'shouji', 'fadianji', 'bengfa', 'jiaju', 'luntai', 'dongxia', 'dengju'];

/** Columns that every record has. */
export const RECORD = 'version, created_at, created_by, updated_at, updated_by';

/** Values of the columns of `RECORD`; later rows are older. */
export const record = (tenant: string, n: string): string => {
  const at = `timestamptz '2022-05-10 09:00+08' - (${n}) * interval '1 minute'`;
  const by = idSql('user', tenant, '1');
  return `1, ${at}, ${by}, ${at}, ${by}`;
};

/** The statements that fill bureaus with their people and their work, each set-based, in the order in which they run. */
export function seedStatements({ tenants, opportunities }: BenchOptions): readonly { what: string; sql: string }[] {
  const each = (perTenant: number): string =>
    `generate_series(1, ${tenants}) as t cross join generate_series(1, ${perTenant}) as n`;
  // The i-th opportunity goes to tenants in order, so that a tenant's rows lie side by side, as they would after years.
  const spread = `(select i, (1 + (i - 1)::bigint * ${tenants} / ${opportunities})::int as t
    from generate_series(1, ${opportunities}) as i) as spread`;
  const opportunityMoment = `date '2022-05-10' - (i % 200)::int`;
  return [
    {
      what: 'tenants',
      sql: `with county as (select code, row_number() over (order by code) as number from region where level = 'county')
        insert into tenant (id, kind, status, name_zh, name_en, region_code, created_at, updated_at)
        select ${idSql('tenant', 't', '0')}, 'bureau', 'active', '第' || t || '商务局', 'Bureau ' || t,
          (select code from county where number = 1 + t % (select count(*) from county)), now(), now()
        from generate_series(1, ${tenants}) as t`,
    },
    {
      what: 'people',
      sql: `insert into app_user (id, email, name, password_hash, created_at)
        select ${idSql('user', 't', 'n')}, 'person' || n || '@bureau' || t || '.example', '人员' || t || '-' || n,
          (select password_hash from app_user where is_demo limit 1), now()
        from ${each(2)}`,
    },
    {
      what: 'members',
      sql: `insert into membership (tenant_id, id, user_id, roles, status, organization_id, created_at, updated_at)
        select ${idSql('tenant', 't', '0')}, ${idSql('membership', 't', 'n')}, ${idSql('user', 't', 'n')},
          case n when 1 then array['official', 'analyst'] else array['exporter'] end, 'active',
          case n when 2 then ${idSql('organization', 't', '1')} end, now(), now()
        from ${each(2)}`,
    },
    {
      what: 'organizations',
      sql: `insert into organization (tenant_id, id, code, kind, name_zh, name_en, country_code, search, ${RECORD})
        select ${idSql('tenant', 't', '0')}, ${idSql('organization', 't', 'n')}, 'OR-22-' || lpad(n::text, 4, '0'),
          'company', '企业' || t || '-' || n, 'Company ' || t || '-' || n, ${pick(['CN', 'CN', 'RU'], 'n')},
          '企业' || t || '-' || n || ' qiye qy company', ${record('t', 'n')}
        from ${each(ORGANIZATIONS)}`,
    },
    {
      what: 'initiatives',
      sql: `insert into initiative (tenant_id, id, code, kind, mode, status, title_zh, title_en, market_codes, search, ${RECORD})
        select ${idSql('tenant', 't', '0')}, ${idSql('initiative', 't', 'n')}, 'IN-22-' || lpad(n::text, 4, '0'),
          ${pick(['matchmaking_meeting', 'conference', 'mission'], 'n')}, 'online', 'held',
          '洽谈会' || t || '-' || n, 'Meeting ' || t || '-' || n, array[${pick(MARKETS, 'n')}],
          '洽谈会 qiatanhui qth meeting', ${record('t', 'n')}
        from ${each(INITIATIVES)}`,
    },
    {
      what: 'participants',
      sql: `insert into initiative_participant (tenant_id, id, initiative_id, organization_id, role, position)
        select ${idSql('tenant', 't', '0')}, ${idSql('participant', 't', 'n')},
          ${idSql('initiative', 't', `1 + (n - 1) / ${PARTICIPANTS}`)},
          ${idSql('organization', 't', `1 + n % ${ORGANIZATIONS}`)}, 'exporter', n % ${PARTICIPANTS}
        from ${each(INITIATIVES * PARTICIPANTS)}`,
    },
    {
      what: 'opportunities',
      sql: `insert into opportunity (tenant_id, id, code, title_zh, title_en, stage, stage_effective_on, exporter_id,
          counterparty_id, initiative_id, market_code, region_code, sector_codes, value_qualifier, value_number,
          value_lower, value_upper, value_currency, likelihood, next_step, next_step_due, owner_id, search, ${RECORD})
        select ${idSql('tenant', 't', '0')}, ${idSql('opportunity', 't', 'i')}, 'OP-22-' || lpad(i::text, 7, '0'),
          ${pick(GOODS_ZH, 'i')} || '商机' || i, ${pick(GOODS_EN, 'i')} || ' ' || i, ${pick(STAGES, 'i')},
          ${opportunityMoment}, ${idSql('organization', 't', `1 + i % ${ORGANIZATIONS}`)},
          ${idSql('organization', 't', `1 + (i + 7) % ${ORGANIZATIONS}`)},
          ${idSql('initiative', 't', `1 + i % ${INITIATIVES}`)}, ${pick(MARKETS, 'i / 3')}, '330225',
          array[${pick(SECTORS, 'i')}], ${pick(QUALIFIERS, 'i')}, 1000 * (1 + i % 900),
          case ${pick(QUALIFIERS, 'i')} when 'about' then 900 * (1 + i % 900) else 1000 * (1 + i % 900) end,
          case ${pick(QUALIFIERS, 'i')} when 'exactly' then 1000 * (1 + i % 900)
            when 'about' then 1100 * (1 + i % 900) end,
          ${pick(['USD', 'CNY', 'USD'], 'i')}, (i % 20) * 5, '联系买方 / Call the buyer', ${opportunityMoment} + 14,
          ${idSql('user', 't', '1')},
          ${pick(GOODS_ZH, 'i')} || '商机' || i || ' ' || lower(${pick(GOODS_EN, 'i')}) || ' ' || ${pick(GOODS_PINYIN, 'i')},
          ${record('t', 'i % 100000')}
        from ${spread}`,
    },
    {
      what: 'stage changes',
      sql: `insert into opportunity_stage_change (tenant_id, id, opportunity_id, from_stage, to_stage, effective_on,
          entered_at, entered_by)
        select ${idSql('tenant', 't', '0')}, ${idSql('stageChange', 't', 'i')}, ${idSql('opportunity', 't', 'i')}, null,
          'identified', ${opportunityMoment}, timestamptz '2022-05-01', ${idSql('user', 't', '1')}
        from ${spread}`,
    },
  ];
}
