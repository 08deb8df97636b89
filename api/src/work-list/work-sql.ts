import { CURRENT_METHOD, type WorkKind, type WorkRecord, riskMethodOf } from '@kouan/shared';
import {
  type MemberColumn,
  NO_ORIGINS,
  gatheredSql,
  groupsSql,
  originsSql,
  reportsSql,
  sameSubject,
} from '../corroboration/group-sql.ts';
import type { Bind } from '../platform/read/conditions.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';

/** What a list of work is asked for. */
export interface WorkQuestion {
  readonly market: string | null;
  /** The day at which age is measured. */
  readonly asOf: string;
}

/** Work of one kind on one kind of record. */
export interface WorkBranch {
  /** Where it stands in the list; smaller comes first. */
  readonly rank: number;
  readonly kind: WorkKind;
  readonly record: WorkRecord;
  /** The relation of its rows: id, figures, published_on, half_life. */
  sql(viewer: Viewer, question: WorkQuestion, bind: Bind): string;
}

const { figure, position } = riskMethodOf(CURRENT_METHOD);

const NO_AGE = 'null::date as published_on, null::int as half_life';

/** The version of a note that its evidence belongs to: what is in work, else what is published; none once withdrawn. */
const NOTE_VERSION = 'coalesce(t0.draft_version_id, t0.published_version_id)';

/**
 * The work there is, most pressing first. Conflicts and origins are judged among the own figures and those of the market
 * desk about the same things; what is listed is always a record of the own tenant.
 */
export const WORK_BRANCHES: readonly WorkBranch[] = [
  {
    rank: 1,
    kind: 'conflict',
    record: 'figure',
    sql: () => `select id, figures, ${NO_AGE} from own_group where is_conflict`,
  },
  { rank: 2, kind: 'without_evidence', record: 'figure', sql: bare('figure', 'figure_id', 't0.superseded_at is null') },
  {
    rank: 3,
    kind: 'without_evidence',
    record: 'risk_note',
    sql: bare('risk_note', 'risk_note_version_id', `${NOTE_VERSION} is not null`),
  },
  {
    rank: 4,
    kind: 'without_evidence',
    record: 'market_position',
    sql: bare('market_position', 'market_position_id', 'true'),
  },
  { rank: 5, kind: 'without_evidence', record: 'policy_event', sql: bare('policy_event', 'policy_event_id', 'true') },
  {
    rank: 6,
    kind: 'single_origin',
    record: 'figure',
    sql: () => `select id, figures, ${NO_AGE} from own_group where is_single`,
  },
  {
    rank: 7,
    kind: 'stale_evidence',
    record: 'figure',
    sql: stale({
      table: 'figure',
      key: 'figure_id',
      series: 'indicator_code, market_code, sector_code, region_code, breakdown, comparison_form, unit',
      latest: 'period_to desc nulls last',
      and: 't0.superseded_at is null',
      halfLifeDays: figure.halfLifeDays,
    }),
  },
  {
    rank: 8,
    kind: 'stale_evidence',
    record: 'market_position',
    sql: stale({
      table: 'market_position',
      key: 'market_position_id',
      series: 'organization_id, market_code',
      latest: 'coalesce(occurred_to, reported_on, recorded_at::date) desc',
      and: 'true',
      halfLifeDays: position.halfLifeDays,
    }),
  },
];

/** How a record names its market. */
const IN_MARKET: Readonly<Record<WorkRecord, (market: string) => string>> = {
  figure: (market) => `t0.market_code = ${market}`,
  market_position: (market) => `t0.market_code = ${market}`,
  policy_event: (market) => `${market} = any(t0.market_codes)`,
  risk_note: (market) => `exists (select from risk_note_version v where v.tenant_id = t0.tenant_id
    and v.id = ${NOTE_VERSION} and v.market_code = ${market})`,
};

/** The own records of a table that stand, in the market that is asked for. */
function ownRecords(table: WorkRecord, viewer: Viewer, { market }: WorkQuestion, bind: Bind): string {
  const inMarket = market === null ? '' : ` and ${IN_MARKET[table](bind(market))}`;
  return `${table} t0 where t0.tenant_id = ${bind(viewer.tenantId)}::uuid and t0.deleted_at is null${inMarket}`;
}

/**
 * Records that nothing supports; a source in the bin supports nothing. Records and what supports them are grouped by the
 * key of evidence and not held against each other: where much has just been imported, the database still expects a few.
 */
function bare(table: WorkRecord, key: string, and: string): WorkBranch['sql'] {
  const id = table === 'risk_note' ? NOTE_VERSION : 't0.id';
  return (viewer, question, bind) => `select record as id, null::int as figures, ${NO_AGE}
    from (select (array_agg(record) filter (where record is not null))[1] as record, bool_or(is_supported) as is_supported
      from (select ${id} as key, t0.id as record, false as is_supported
          from ${ownRecords(table, viewer, question, bind)} and ${and}
        union all select e.${key}, null, true from evidence e
          where e.tenant_id = ${bind(viewer.tenantId)}::uuid and e.${key} is not null and e.stance = 'supports'
          and exists (select from source s where s.tenant_id = e.tenant_id and s.id = e.source_id and s.deleted_at is null)
        ) told group by key) judged
    where record is not null and not is_supported`;
}

interface Series {
  readonly table: WorkRecord;
  /** The column of evidence that points at the record. */
  readonly key: string;
  /** What the records of one series share. */
  readonly series: string;
  /** The order in which the latest record of a series comes first. */
  readonly latest: string;
  readonly and: string;
  readonly halfLifeDays: number;
}

/**
 * The latest record of each series, where even its youngest source has passed the half-life that the risk method gives
 * it: the summary then counts it half or less. Earlier records of a series are history and do not grow stale.
 */
function stale({ table, key, series, latest, and, halfLifeDays }: Series): WorkBranch['sql'] {
  return (viewer, question, bind) => `select l.id, null::int as figures, y.published_on, ${halfLifeDays} as half_life
    from (select distinct on (${series}) tenant_id, id from ${ownRecords(table, viewer, question, bind)} and ${and}
      order by ${series}, ${latest}, id desc) l
    cross join lateral (select max(coalesce(s.published_on, s.published_to, e.created_at::date)) as published_on
      from evidence e join source s on s.tenant_id = e.tenant_id and s.id = e.source_id
      where e.tenant_id = l.tenant_id and e.${key} = l.id and e.stance = 'supports') y
    where y.published_on + ${halfLifeDays} < ${bind(question.asOf)}::date`;
}

const MEMBERS: readonly MemberColumn[] = [
  { name: 'figures', type: 'int', keep: 'max' },
  { name: 'own_id', type: 'text', keep: 'max' },
];

/**
 * The relation that the branches about groups of figures read: `own_group`, groups with an own figure, with that figure,
 * how many stand in the group, whether they conflict, and whether one origin stands behind them.
 * @param kinds what is asked for; origins are counted only where they matter
 */
export function groupCtes(viewer: Viewer, { market }: WorkQuestion, kinds: readonly WorkKind[], bind: Bind): string {
  const inMarket = market === null ? '' : ` and t0.market_code = ${bind(market)}`;
  const standing = `t0.deleted_at is null and t0.superseded_at is null${inMarket}`;
  const own = `${bind(viewer.tenantId)}::uuid`;
  const figures = `select t0.* from figure t0 where t0.tenant_id = ${own} and ${standing}
    union all
    select t0.* from figure t0 where t0.tenant_id = any(${bind(viewer.readScope)}::uuid[]) and ${standing}
      and exists (select from figure o where o.tenant_id = ${own} and o.deleted_at is null and ${sameSubject('o', 't0')})`;
  const origins = kinds.includes('single_origin') ? originsSql('report') : NO_ORIGINS;
  return `report as materialized (${reportsSql(figures)}), fact as materialized (${groupsSql('report')}),
    origin as materialized (${origins}),
    member as materialized (select group_key, count(*)::int as figures,
        max(id::text) filter (where tenant_id = ${own}) as own_id from report group by group_key),
    own_group as materialized (select own_id::uuid as id, figures, is_conflict,
        (origins = 1 and not is_official and not is_conflict) is true as is_single
      from (${gatheredSql(MEMBERS)}) gathered where own_id is not null)`;
}
