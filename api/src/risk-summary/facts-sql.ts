import type { RiskMethod } from '@kouan/shared';
import type { Bind } from '../platform/read/conditions.ts';

/** What the records of a summary are narrowed by, before the method sees them. */
export interface FactsQuestion {
  readonly market: string;
  /** The code asked and those that contain it; null: all goods. */
  readonly sector: { readonly code: string; readonly above: readonly string[] } | null;
  /** The divisions that are, contain or lie within the one asked; null: the whole country. */
  readonly regions: readonly string[] | null;
  /** The last day asked of. */
  readonly asOf: string;
  /** The first day asked of, where a line of days is; notes that ran out before it are set aside. */
  readonly from: string;
  /** The first moment that is no longer known, a millisecond after the one asked; null: all that stands now. */
  readonly until: string | null;
}

/** So many records are shown of each kind beside those that the shown inputs rest on. */
export const RECORDS_SHOWN = 100;
/** So many records are named for each reason why records of one kind were set aside; the others are counted. */
export const ASIDE_SHOWN = 20;

/** Kinds of record that a summary rests on; rows of the statement name them. */
export type FactKind = 'figure' | 'note' | 'position' | 'policy_event';

interface Conditions {
  readonly due: string;
  readonly tenants: string;
  readonly market: string;
  readonly asOf: string;
  readonly from: string;
  readonly until: string | null;
  sector(column: string): string;
  sectors(column: string): string;
  region(column: string): string;
  regions(column: string): string;
}

/** Names of an object with the expressions that give their values. */
interface Told {
  readonly [name: string]: string | Told;
}

interface FactSource {
  readonly kind: FactKind;
  readonly table: string;
  /** The column of evidence that points at the record. */
  readonly evidence: string;
  /** What the method is told of it, name by name, as expressions over the record `x`. */
  readonly told: Told;
  /** What the records set aside are told apart by: their part follows from it. */
  readonly group: string;
  /** Latest first. */
  readonly order: string;
  /** Which records speak to the question and had begun and stood when asked. */
  where(on: Conditions): string[];
  /** Why a record cannot count; null where it can. `context`: the method has no place for it. */
  aside(supported: string, on: Conditions, bind: Bind, method: RiskMethod): string;
}

/** Notes that ran out are counted, and shown to nobody. */
const EXPIRED = `(why.aside is not distinct from 'expired')`;

/** An instant as ISO 8601 in UTC, as JavaScript writes it. */
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Recorded by the moment asked, and not ended by then; with no moment asked, standing now. */
function stood({ until }: Conditions, recorded: string, ...ends: string[]): string[] {
  if (until === null) return ends.map((end) => `${end} is null`);
  return [`${recorded} < ${until}`, ...ends.map((end) => `(${end} is null or ${end} >= ${until})`)];
}

/** The first day on which a source of the record can have been published, else the day it was recorded. */
function earliestPublication(evidence: string, { until }: Conditions): string {
  return `(select min(coalesce(s.published_on, s.published_from)) from evidence e
    join source s on s.tenant_id = e.tenant_id and s.id = e.source_id
    where e.tenant_id = x.tenant_id and e.${evidence} = x.id and e.stance <> 'contradicts'
    ${until === null ? '' : `and e.created_at < ${until}`}), (x.recorded_at at time zone 'UTC')::date`;
}

const unsupported = (supported: string): string => `case when not ${supported} then 'no_evidence' end`;

const OCCURRED: Told = { from: 'x.occurred_from', to: 'x.occurred_to', wording: 'x.date_wording' };

const SOURCES: readonly FactSource[] = [
  {
    kind: 'figure',
    table: 'figure',
    evidence: 'figure_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.recorded_at'),
      endedAt: instant('least(x.superseded_at, x.deleted_at)'),
      indicator: 'x.indicator_code',
      market: 'x.market_code',
      sector: 'x.sector_code',
      region: 'x.region_code',
      value: {
        qualifier: 'x.value_qualifier',
        value: 'trim_scale(x.value_number)::text',
        lower: 'trim_scale(x.value_lower)::text',
        upper: 'trim_scale(x.value_upper)::text',
        wording: 'x.value_wording',
        unit: 'x.unit',
      },
      comparison: {
        basis: 'x.comparison_basis',
        form: 'x.comparison_form',
        direction: 'x.direction',
        basePeriod: 'x.base_period',
      },
      period: { text: 'x.period', from: 'x.period_from', to: 'x.period_to' },
      status: 'x.observation_status',
    },
    group: 'x.indicator_code',
    order: 'x.period_to desc nulls last, x.id',
    where: (on) => [
      `x.market_code = ${on.market}`,
      // A finer cut of a figure is no figure of its market or sector.
      'x.breakdown is null',
      ...stood(on, 'x.recorded_at', 'x.superseded_at', 'x.deleted_at'),
      on.sector('x.sector_code'),
      on.region('x.region_code'),
      `coalesce(x.period_to, ${earliestPublication('figure_id', on)}) <= ${on.asOf}`,
    ],
    aside: (supported, _on, bind, { indicators }) => {
      const read = (as: 'factor' | 'level'): string =>
        `${bind(Object.keys(indicators).filter((code) => indicators[code]?.reads === as))}::text[]`;
      return `case
        when x.indicator_code = any(${read('factor')}) and x.comparison_form in ('multiple', 'percent_change')
          or x.indicator_code = any(${read('level')}) and x.comparison_form = 'level' and x.unit = 'percent'
          then ${unsupported(supported)}
        when x.indicator_code = any(${bind(Object.keys(indicators))}::text[]) then 'not_scaled'
        else 'context' end`;
    },
  },
  {
    kind: 'note',
    table: 'risk_note_version',
    evidence: 'risk_note_version_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.published_at'),
      endedAt: instant('x.withdrawn_at'),
      category: 'x.category',
      severity: 'x.severity',
      likelihood: 'x.likelihood',
      market: 'x.market_code',
      sectors: 'x.sector_codes',
      regions: 'x.region_codes',
      validFrom: 'x.valid_from',
      validTo: 'x.valid_to',
    },
    group: 'x.category',
    order: 'x.published_at desc, x.id',
    where: (on) => [
      `x.market_code = ${on.market}`,
      'x.published_at is not null',
      ...stood(on, 'x.published_at', 'x.withdrawn_at'),
      // Versions go with their note into the bin.
      `exists (select from risk_note n where n.tenant_id = x.tenant_id and n.id = x.note_id
        and ${stood(on, 'n.created_at', 'n.deleted_at').join(' and ')})`,
      on.sectors('x.sector_codes'),
      on.regions('x.region_codes'),
      `x.valid_from <= ${on.asOf}`,
    ],
    aside: (supported, { from }) => `case when x.valid_to < ${from} then 'expired' else ${unsupported(supported)} end`,
  },
  {
    kind: 'position',
    table: 'market_position',
    evidence: 'market_position_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.recorded_at'),
      endedAt: instant('x.deleted_at'),
      company: 'x.organization_id',
      market: 'x.market_code',
      sectors: 'x.sector_codes',
      kind: 'x.kind',
      basis: 'x.basis',
      occurred: OCCURRED,
      reportedOn: 'x.reported_on',
    },
    group: `'position'`,
    order: 'x.occurred_to desc nulls last, x.id',
    where: (on) => [
      `x.market_code = ${on.market}`,
      ...stood(on, 'x.recorded_at', 'x.deleted_at'),
      on.sectors('x.sector_codes'),
      `coalesce(x.occurred_from, x.occurred_to, x.reported_on, ${earliestPublication('market_position_id', on)}) <= ${on.asOf}`,
    ],
    aside: unsupported,
  },
  {
    kind: 'policy_event',
    table: 'policy_event',
    evidence: 'policy_event_id',
    told: {
      id: 'x.id',
      recordedAt: instant('x.recorded_at'),
      endedAt: instant('x.deleted_at'),
      kind: 'x.kind',
      authority: 'x.authority_id',
      markets: 'x.market_codes',
      sectors: 'x.sector_codes',
      occurred: OCCURRED,
      effect: 'x.effect',
    },
    group: 'x.kind',
    order: 'x.occurred_to desc nulls last, x.id',
    where: (on) => [
      `(x.market_codes = '{}' or ${on.market} = any(x.market_codes))`,
      ...stood(on, 'x.recorded_at', 'x.deleted_at'),
      on.sectors('x.sector_codes'),
      `coalesce(x.occurred_from, x.occurred_to, ${earliestPublication('policy_event_id', on)}) <= ${on.asOf}`,
    ],
    aside: unsupported,
  },
];

const EVIDENCE: Told = {
  recordId: 'record_id',
  evidenceId: 'id',
  sourceId: 'source_id',
  stance: 'stance',
  locator: 'locator',
  recordedAt: instant('created_at'),
};

const SOURCE: Told = {
  sourceId: 's.id',
  sourceKind: 's.kind',
  originId: 'o.id',
  originKind: 'o.kind',
  publishedOn: {
    from: 'coalesce(s.published_on, s.published_from)',
    to: 'coalesce(s.published_on, s.published_to)',
    wording: 'null::text',
  },
};

/**
 * One statement for everything that the method needs: the stamp of the clock of facts, and, only where it is no longer
 * the one given, the facts that can count, the evidence and the sources under them, how many records were set aside
 * with a few of each reason, and which records are shown first. Each row is a kind and JSON as text.
 * @param stamp an expression of SQL that gives the stamp as text; $1 are the tenants that are read
 * @param known the stamp of the answer that is at hand; null: there is none
 */
export function factsStatement(
  { market, sector, regions, asOf, from, until }: FactsQuestion,
  { tenants, stamp, known, method, bind }: FactsContext,
): string {
  const readable = `${bind(tenants)}::uuid[]`;
  const [above, below] = sector ? [bind(sector.above), bind(`${sector.code}%`)] : ['', ''];
  const near = (code: string): string => `(${code} = any(${above}::text[]) or ${code} like ${below})`;
  const divisions = regions ? `${bind(regions)}::text[]` : '';
  const on: Conditions = {
    due: `(select stamp from clock) is distinct from ${bind(known)}::text`,
    tenants: readable,
    market: bind(market),
    asOf: `${bind(asOf)}::date`,
    from: `${bind(from)}::date`,
    until: until === null ? null : `${bind(until)}::timestamptz`,
    sector: (column) => (sector ? `(${column} is null or ${near(column)})` : 'true'),
    sectors: (column) =>
      sector ? `(${column} = '{}' or exists (select from unnest(${column}) code where ${near('code')}))` : 'true',
    region: (column) => (regions ? `(${column} is null or ${column} = any(${divisions}))` : 'true'),
    regions: (column) => (regions ? `(${column} = '{}' or ${column} && ${divisions})` : 'true'),
  };
  return `with clock as materialized (select ${stamp} as stamp),
    ${SOURCES.map((source) => foundSql(source, on, bind, method)).join(',\n')},
    proof as materialized (${SOURCES.map((source) => proofSql(source, on)).join(' union all ')})
    select 'stamp' as kind, stamp as row from clock
    ${SOURCES.map((source) => `union all ${rowsSql(source)}`).join('\n')}
    union all select 'evidence', ${json(EVIDENCE)}::text from proof
    union all select 'source', ${json(SOURCE)}::text
      from (select distinct tenant_id, source_id from proof) used
      join source s on s.tenant_id = used.tenant_id and s.id = used.source_id
      left join source o on o.tenant_id = s.tenant_id and o.id = s.origin_id`;
}

export interface FactsContext {
  readonly tenants: readonly string[];
  readonly stamp: string;
  readonly known: string | null;
  readonly method: RiskMethod;
  readonly bind: Bind;
}

/** The records of a kind that speak to the question, each with the reason why it cannot count. */
function foundSql(source: FactSource, on: Conditions, bind: Bind, method: RiskMethod): string {
  const { kind, table, evidence, group, order } = source;
  const supported = `exists (select from evidence e where e.tenant_id = x.tenant_id and e.${evidence} = x.id
    and e.stance = 'supports' ${on.until === null ? '' : `and e.created_at < ${on.until}`})`;
  return `${kind}_found as materialized (
    select x.tenant_id, x.id, ${group} as what, why.aside,
      row_number() over (partition by ${EXPIRED} order by ${order}) as place
    from ${table} x cross join lateral (select ${source.aside(supported, on, bind, method)} as aside) why
    where ${on.due} and x.tenant_id = any(${on.tenants}) and ${source.where(on).join(' and ')}),
    ${kind}_aside as materialized (
      select *, row_number() over (partition by what, aside order by place) as nth from ${kind}_found
      where aside <> 'context')`;
}

function proofSql({ kind, evidence }: FactSource, { until }: Conditions): string {
  return `select f.id as record_id, e.tenant_id, e.id, e.source_id, e.stance, e.locator, e.created_at
    from ${kind}_found f join evidence e on e.tenant_id = f.tenant_id and e.${evidence} = f.id
    where f.aside is null ${until === null ? '' : `and e.created_at < ${until}`}`;
}

/** An expression for a JSON object. */
function json(told: Told): string {
  const pairs = Object.entries(told).map(
    ([name, value]) => `'${name}', ${typeof value === 'string' ? value : json(value)}`,
  );
  return `json_build_object(${pairs.join(', ')})`;
}

function rowsSql({ kind, table, told }: FactSource): string {
  const row = `${json(told)}::text`;
  const from = (found: string): string =>
    `from ${kind}_${found} f join ${table} x on x.tenant_id = f.tenant_id and x.id = f.id`;
  return `select '${kind}', ${row} ${from('found')} where f.aside is null
    union all select '${kind}', ${row} ${from('aside')} where f.nth <= ${ASIDE_SHOWN}
    union all select 'aside', json_build_object('kind', '${kind}', 'what', what, 'reason', aside, 'count', count(*))::text from ${kind}_aside group by what, aside
    union all select 'shown', json_build_object('kind', '${kind}', 'total', count(*), 'ids',
      coalesce(json_agg(id order by place) filter (where place <= ${RECORDS_SHOWN}), '[]'))::text from ${kind}_found why
      where not ${EXPIRED}`;
}
