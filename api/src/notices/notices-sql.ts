import { TOLD_CHANGES, UNREAD, WATCH_CONCERNED } from './matching.ts';

/** The watches of $2 that a change concerns, as JSON; null where there is none. */
const BECAUSE = `select json_agg(json_build_array(w.id, w.market_code, w.sector_code, w.region_code, w.topic,
    w.organization_id, o.name_zh, o.name_en, w.score_basis) order by w.created_at, w.id) as watches
  from watch w left join organization o on o.tenant_id = any($3::uuid[]) and o.id = w.organization_id
  where w.tenant_id = $1 and w.user_id = $2 and ${WATCH_CONCERNED}`;

/** Columns of evidence by the kind of record that they point at. */
const RESTS_ON: Readonly<Record<string, string>> = {
  figure: 'e.figure_id = c.record_id',
  market_position: 'e.market_position_id = c.record_id',
  policy_event: 'e.policy_event_id = c.record_id',
  country_rating: 'e.country_rating_id = c.record_id',
  risk_adjustment: 'e.risk_adjustment_id = c.record_id',
  risk_note: `e.risk_note_version_id = (select n.published_version_id from risk_note n
    where n.tenant_id = c.tenant_id and n.id = c.record_id)`,
};

/** The source that a change names, or the newest one behind its record. */
const SOURCE = `select s.id, s.title_zh, s.title_en, s.publisher from source s
  where s.tenant_id = c.tenant_id and s.id = coalesce(c.source_id,
    case when c.kind = 'source' then c.record_id else (select e.source_id from evidence e
      where e.tenant_id = c.tenant_id and e.stance = 'supports' and (${Object.entries(RESTS_ON)
        .map(([kind, points]) => `(c.kind = '${kind}' and ${points})`)
        .join(' or ')})
      order by e.created_at desc, e.id desc limit 1) end)`;

/**
 * Notices of one person, $1 to $4 as {@link readerValues} gives them.
 * @param and further conditions over the change `c` and its reader `r`
 * @param order which of them come first
 */
export function noticesSql(and: string, order: string): string {
  return `select c.tenant_id <> $1, c.revision, c.at, c.kind, c.action, c.record_id, c.code, c.label_zh, c.label_en, c.topics,
      ${UNREAD}, matched.watches, s.id, s.title_zh, s.title_en, s.publisher, c.at::text
    from fact_change c
    left join notice_reader r on r.tenant_id = $1 and r.user_id = $2
    cross join lateral (${BECAUSE}) matched
    left join lateral (${SOURCE}) s on true
    where ${TOLD_CHANGES} and matched.watches is not null ${and} ${order}`;
}

/** How many notices a person has not read, counted up to a bound. */
export function unreadCountSql(most: number): string {
  return `select count(*)::int from (select from fact_change c
    left join notice_reader r on r.tenant_id = $1 and r.user_id = $2
    where ${TOLD_CHANGES} and ${UNREAD}
      and exists (select from watch w where w.tenant_id = $1 and w.user_id = $2 and ${WATCH_CONCERNED})
    limit ${most}) unread`;
}
