import type { RiskMethod } from '@kouan/shared';
import type { Bind } from '../platform/read/conditions.ts';
import { type Knowledge, NOW, knowledgeAt } from '../platform/read/knowledge.ts';
import { rootOf } from '../sources/origin-sql.ts';
import { type Conditions, type FactSource, SOURCES, type Told, instant } from './fact-sources.ts';

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
  /** The moment whose knowledge is read; null: all that stands now. */
  readonly knownAt: string | null;
}

/** So many records are shown of each kind beside those that the shown inputs rest on. */
export const RECORDS_SHOWN = 100;
/** So many records are named for each reason why records of one kind were set aside; the others are counted. */
export const ASIDE_SHOWN = 20;

/** Where and how the statement runs. */
export interface FactsContext {
  readonly tenants: readonly string[];
  /** An expression of SQL that gives the stamp of the clock of facts as text; $1 are the tenants that are read. */
  readonly stamp: string;
  /** The stamp of an answer at hand: while it is still the clock's, no record is looked at. Null: there is none. */
  readonly known: string | null;
  readonly method: RiskMethod;
  readonly bind: Bind;
}

const EVIDENCE: Told = {
  evidenceId: 'e.id',
  sourceId: 'e.source_id',
  stance: 'e.stance',
  locator: 'e.locator',
  recordedAt: instant('e.created_at'),
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
 * One statement for everything that the method needs: the facts that can count with their evidence, the sources under
 * them, how many records were set aside with a few of each reason, which records are shown first, and the stamp of the
 * clock of facts at that very moment. Where that is the known one, the stamp alone counts. Each row is a kind and JSON
 * as text. Every record is looked at once, and its evidence once: a market may have tens of thousands.
 */
export function factsStatement(
  { market, sector, regions, asOf, from, knownAt }: FactsQuestion,
  { tenants, stamp, known, method, bind }: FactsContext,
): string {
  const readable = `${bind(tenants)}::uuid[]`;
  const [above, below] = sector ? [bind(sector.above), bind(`${sector.code}%`)] : ['', ''];
  const near = (code: string): string => `(${code} = any(${above}::text[]) or ${code} like ${below})`;
  const divisions = regions ? `${bind(regions)}::text[]` : '';
  const knowledge = knownAt === null ? NOW : knowledgeAt(knownAt, readable, bind);
  const on: Conditions = {
    tenants: readable,
    market: bind(market),
    asOf: `${bind(asOf)}::date`,
    from: `${bind(from)}::date`,
    knowledge,
    // It names no record, so that the database settles it once, before it looks at any.
    changed: `(select stamp from clock) is distinct from ${bind(known)}::text`,
    sector: (column) => (sector ? `(${column} is null or ${near(column)})` : 'true'),
    sectors: (column) =>
      sector ? `(${column} = '{}' or exists (select from unnest(${column}) code where ${near('code')}))` : 'true',
    region: (column) => (regions ? `(${column} is null or ${column} = any(${divisions}))` : 'true'),
    regions: (column) => (regions ? `(${column} = '{}' or ${column} && ${divisions})` : 'true'),
  };
  const used = SOURCES.map(({ kind }) => `select tenant_id, unnest(sources) as id from ${kind}_found`);
  const found = SOURCES.map((source) => foundSql(source, on, bind, method));
  const rows = SOURCES.map((source) => `union all ${rowsSql(source, knowledge)}`);
  const source = knowledge.join('source', 's', { tenant: 'used.tenant_id', id: 'used.id' });
  const root = rootOf('s', knowledge);
  return `with ${[`clock as materialized (select ${stamp} as stamp)`, ...knowledge.parts(), ...found].join(',\n')}
    select 'stamp' as kind, stamp as row from clock
    ${rows.join('\n')}
    union all select 'source', ${json(SOURCE)}::text from (${used.join(' union ')}) used
      join ${source}
      left join lateral ${root} o on true`;
}

/** The records of a kind that speak to the question: those that count as the method takes them, others with the reason. */
function foundSql(source: FactSource, on: Conditions, bind: Bind, method: RiskMethod): string {
  const { kind, table, evidence, group, latest, told } = source;
  const possible = source.possible(on, bind, method);
  return `${kind}_found as materialized (
    select x.tenant_id, x.id, ${group} as what, ${latest} as latest, why.aside,
      case when why.aside is null then proof.sources end as sources,
      case when why.aside is null then ${json({ ...told, evidence: 'proof.places' })}::text end as row
    from ${on.knowledge.relation(table)} x
    cross join lateral (
      select json_agg(${json(EVIDENCE)}) as places, array_agg(e.source_id) as sources, bool_or(e.stance = 'supports') as supports
      from ${on.knowledge.relation('evidence', { column: evidence, at: 'x.id' })} e
      where ${possible} and e.tenant_id = x.tenant_id and e.${evidence} = x.id) proof
    cross join lateral (
      select case when not ${possible} then ${source.otherwise(bind, method)}
        when proof.supports is not true then 'no_evidence' end as aside) why
    where ${on.changed} and x.tenant_id = any(${on.tenants}) and ${source.where(on).join(' and ')})`;
}

/** An expression for a JSON object. */
function json(told: Told): string {
  const pairs = Object.entries(told).map(
    ([name, value]) => `'${name}', ${typeof value === 'string' ? value : json(value)}`,
  );
  return `json_build_object(${pairs.join(', ')})`;
}

function rowsSql({ kind, table, told }: FactSource, knowledge: Knowledge): string {
  const record = knowledge.join(table, 'x', { tenant: 'f.tenant_id', id: 'f.id' });
  return `select '${kind}', row from ${kind}_found where aside is null
    union all select '${kind}', ${json({ ...told, evidence: `'[]'::json` })}::text
      from (select *, row_number() over (partition by what, aside order by latest desc nulls last, id) as nth
        from ${kind}_found where aside <> 'context') f
      join ${record} where f.nth <= ${ASIDE_SHOWN}
    union all select 'aside', json_build_object('kind', '${kind}', 'what', what, 'reason', aside, 'count', count(*))::text
      from ${kind}_found where aside <> 'context' group by what, aside
    union all select 'shown', json_build_object('kind', '${kind}',
      'total', (select count(*) from ${kind}_found where aside is distinct from 'expired'),
      'ids', (select coalesce(json_agg(id), '[]') from (select id from ${kind}_found
        where aside is distinct from 'expired' order by latest desc nulls last, id limit ${RECORDS_SHOWN}) first))::text`;
}
