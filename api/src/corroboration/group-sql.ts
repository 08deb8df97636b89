import { rootOf } from '../sources/origin-sql.ts';

/**
 * Figures by what they are about, in SQL: the same rules as `standTogether` of the domain, for counting and cutting
 * pages where there are more figures than a server should hold. A test keeps both to the same answers.
 */

/** Most figures of one group that are shown; its counts are of all. */
export const MOST_MEMBERS = 100;

/** What a figure is about and how it is read, as `groupKeyOf` of the domain writes it. */
export const GROUP_KEY = `concat_ws('|', indicator_code, coalesce(market_code, ''), coalesce(sector_code, ''),
  coalesce(region_code, ''), coalesce(breakdown, ''), coalesce(to_char(period_from, 'YYYY-MM-DD'), ''),
  coalesce(to_char(period_to, 'YYYY-MM-DD'), ''),
  case comparison_form when 'level' then 'level ' || unit when 'share_percent' then 'share' else 'change' end)`;

/** Falls turn the ends of what was said around: the most that is said to be lost leaves the least. */
const FALLS = `(direction = 'down' and comparison_form in ('percent_change', 'multiple'))`;

/** The number said in a column as a number that can be laid beside others: changes as what is left of what there was. */
function observed(number: string): string {
  return `case
    when comparison_form = 'percent_change' and direction = 'up' then (100 + ${number}) / 100
    when comparison_form = 'percent_change' and direction = 'down' then (100 - ${number}) / 100
    when comparison_form = 'percent_change' then 1
    when comparison_form = 'multiple' and direction = 'down'
      then case when ${number} <= 0 then 'infinity' else 1 / ${number} end
    else ${number} end`;
}

/**
 * The reports among figures.
 * @param figures a relation with the columns of `figure`, already narrowed to what may be read
 */
export function reportsSql(figures: string): string {
  const middle = `coalesce(value_number, case when value_lower is not null and value_upper is not null
    then (value_lower + value_upper) / 2 else coalesce(value_lower, value_upper, 0) end)::float8`;
  const [low, high] = [`coalesce(value_lower, '-infinity')::float8`, `coalesce(value_upper, 'infinity')::float8`];
  return `select id, tenant_id, indicator_code, market_code, ${GROUP_KEY} as group_key, comparison_basis as basis,
      superseded_at is not null as is_superseded,
      ${observed(`case when ${FALLS} then ${high} else ${low} end`)} as lower_end,
      ${observed(`case when ${FALLS} then ${low} else ${high} end`)} as upper_end,
      ${observed(middle)} as central,
      case when ${FALLS} then upper_open else lower_open end as lower_open,
      case when ${FALLS} then lower_open else upper_open end as upper_open
    from (select *,
      value_lower is not null and (value_qualifier = 'more_than'
        or (value_qualifier = 'almost' and value_lower = value_number)) as lower_open,
      value_upper is not null and (value_qualifier = 'less_than'
        or (value_qualifier = 'almost' and value_upper = value_number)) as upper_open
      from (${figures}) stated) as open_ended`;
}

/** Reports of one group: nothing is left that all of them allow, or only a number that one of them leaves out. */
const IS_CONFLICT = `(max(greatest_lower) > min(least_upper)
  or (max(greatest_lower) = min(least_upper) and not bool_or(has_point)
    and (max(greatest_open_lower) = max(greatest_lower) or min(least_open_upper) = min(least_upper)) is true))`;

/** Every report says the same, in the same words. */
const IS_ONE = `(count(*) = 1 and min(least_lower) = max(greatest_lower) and min(least_upper) = max(greatest_upper)
  and min(least_central) = max(greatest_central) and bool_and(same_openness))`;

/** Beside `unspecified` there are several bases, which are not compared. */
const HAS_BASES = `count(*) filter (where basis <> 'unspecified') > 1`;

/**
 * The groups of standing reports, by key: whether they are measured against several bases, conflict, or say one thing.
 * @param reports name of a relation made by `reportsSql`
 */
export function groupsSql(reports: string): string {
  return `select group_key, ${HAS_BASES} as has_bases, ${IS_ONE} as is_one,
      case when ${HAS_BASES} then bool_or(conflicts_alone) else ${IS_CONFLICT} end as is_conflict
    from (
      select *, greatest_lower > least_upper or (greatest_lower = least_upper and not has_point
          and (greatest_open_lower = greatest_lower or least_open_upper = least_upper) is true) as conflicts_alone
      from (
        select group_key, basis, min(lower_end) as least_lower, max(lower_end) as greatest_lower,
          min(upper_end) as least_upper, max(upper_end) as greatest_upper,
          min(central) as least_central, max(central) as greatest_central,
          max(lower_end) filter (where lower_open) as greatest_open_lower,
          min(upper_end) filter (where upper_open) as least_open_upper,
          bool_or(lower_end = upper_end) as has_point,
          bool_and(lower_open) = bool_or(lower_open) and bool_and(upper_open) = bool_or(upper_open) as same_openness
        from ${reports} where not is_superseded group by group_key, basis) by_basis) judged
    group by group_key`;
}

/**
 * How many origins stand behind each group of standing reports: 1, or 2 for more than one; none is no row. `is_official`:
 * all of it goes back to official statistics, beside which there is no second origin to look for.
 * @param reports name of a relation made by `reportsSql`
 */
export function originsSql(reports: string): string {
  // Step by step, because behind row-level security the planner expects few rows and would pair all reports with all
  // sources of the tenant. Each source is followed to its root once, however many reports rest on it.
  return `with backing as materialized (
      select e.tenant_id, e.source_id, array_agg(distinct r.group_key) as group_keys from ${reports} r
      join evidence e on e.tenant_id = r.tenant_id and e.figure_id = r.id and e.stance = 'supports'
      where not r.is_superseded group by e.tenant_id, e.source_id)
    select g.group_key, bool_and(coalesce(root.kind, s.kind) = 'official_statistics') as is_official,
      case when min(coalesce(root.id, s.id)::text) = max(coalesce(root.id, s.id)::text) then 1 else 2 end as origins
    from backing b join source s on s.tenant_id = b.tenant_id and s.id = b.source_id
    left join lateral ${rootOf('s')} root on true
    cross join lateral unnest(b.group_keys) as g (group_key)
    group by g.group_key`;
}

/** The relation of {@link originsSql} where nobody asks for origins. */
export const NO_ORIGINS = 'select null::text as group_key, 0 as origins, false as is_official where false';

/** A column that a relation `member` tells of each group, and the aggregate that keeps its one value. */
export interface MemberColumn {
  readonly name: string;
  readonly type: string;
  readonly keep: 'bool_or' | 'max';
}

/**
 * The groups with all that the relations `fact`, `origin` and `member` tell of them, a row of each a group at most; only
 * those that `fact` has. They are added up and not joined: of what has been grouped the planner expects few rows, and is
 * free to pair each of hundreds of thousands of groups with each other.
 */
export function gatheredSql(member: readonly MemberColumn[]): string {
  const nothing = member.map(({ type }) => `, null::${type}`).join('');
  const named = member.map(({ name }) => `, ${name}`).join('');
  const kept = member.map(({ name, keep }) => `, ${keep}(${name}) as ${name}`).join('');
  return `select group_key, bool_or(has_bases) as has_bases, bool_or(is_one) as is_one, bool_or(is_conflict) as is_conflict,
      max(origins) as origins, bool_or(is_official) as is_official${kept}
    from (
      select group_key, null::boolean as has_bases, null::boolean as is_one, null::boolean as is_conflict,
        null::int as origins, null::boolean as is_official${named} from member
      union all select group_key, has_bases, is_one, is_conflict, null, null${nothing} from fact
      union all select group_key, null, null, null, origins, is_official${nothing} from origin) told
    group by group_key having bool_or(has_bases) is not null`;
}

/** The relation of a gathered group with `has_superseded`, as `standTogether` has it. */
export const RELATION = `case when is_conflict then 'conflict' when has_bases then 'different_base'
  when not is_one then 'compatible' when origins > 1 then 'agree' when has_superseded then 'revision'
  else 'single' end`;

/**
 * Whether two figures can be about the same thing, by the columns of the index `figure_subject`, in the words of the index:
 * behind row-level security `coalesce` would not find it.
 */
export function sameSubject(a: string, b: string): string {
  const stated = (figure: string, column: string, otherwise: string): string =>
    `(case when ${figure}.${column} is null then ${otherwise} else ${figure}.${column} end)`;
  const same = (column: string, otherwise: string): string =>
    `${stated(a, column, otherwise)} = ${stated(b, column, otherwise)}`;
  return [
    `${a}.indicator_code = ${b}.indicator_code`,
    ...['market_code', 'sector_code', 'region_code'].map((column) => same(column, `''`)),
    same('period_to', `'infinity'`),
  ].join(' and ');
}
