/** Pieces of the answer that several statements share; `o` is the opportunity. */
const QUANTITY = `case when o.value_qualifier is not null then json_build_object('qualifier', o.value_qualifier,
  'value', trim_scale(o.value_number)::text, 'lower', trim_scale(o.value_lower)::text,
  'upper', trim_scale(o.value_upper)::text, 'unit', o.value_currency) end`;

const NODE = `json_build_object('id', o.id, 'code', o.code, 'version', o.version,
  'title', json_build_object('zh', o.title_zh, 'en', o.title_en), 'stage', o.stage,
  'stageEffectiveOn', o.stage_effective_on, 'likelihood', o.likelihood, 'nextStep', o.next_step,
  'nextStepDue', o.next_step_due, 'value', ${QUANTITY},
  'market', json_build_object('code', m.code, 'name', json_build_object('zh', m.name_zh)),
  'region', case when r.code is not null
    then json_build_object('code', r.code, 'name', json_build_object('zh', r.name_zh)) end,
  'exporter', case when e.id is not null
    then json_build_object('id', e.id, 'name', json_build_object('zh', e.name_zh)) end,
  'initiative', case when i.id is not null
    then json_build_object('id', i.id, 'title', json_build_object('zh', i.title_zh)) end,
  'owner', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end)`;

const JOINS = `join market m on m.code = o.market_code
  left join region r on r.code = o.region_code
  left join organization e on e.tenant_id = o.tenant_id and e.id = o.exporter_id
  left join initiative i on i.tenant_id = o.tenant_id and i.id = o.initiative_id
  left join app_user u on u.id = o.owner_id`;

const page = (where: string): string => `select json_build_object('data', json_build_object('opportunities',
  json_build_object(
    'totalCount', (select count(*)::int from opportunity o where ${where}),
    'nodes', coalesce((select json_agg(${NODE} order by o.updated_at desc, o.id desc) from (
      select * from opportunity o where ${where} order by o.updated_at desc, o.id desc limit 25) o ${JOINS}),
      '[]'))))::text`;

const HERE = 'o.tenant_id = $1 and o.deleted_at is null';

/** The evidence of the latest records of a market; own ones and those of the market desk. */
const evidenceOf = (
  column: string,
): string => `coalesce((select json_agg(json_build_object('id', v.id, 'stance', v.stance,
    'locator', v.locator, 'source', json_build_object('id', s.id, 'title', json_build_object('zh', s.title_zh))))
  from evidence v join source s on s.tenant_id = v.tenant_id and s.id = v.source_id
  where v.tenant_id = x.tenant_id and v.${column} = x.id), '[]')`;

const TENANTS = `x.tenant_id in ($1, (select id from tenant where kind = 'platform'))`;

/**
 * What the bare server answers with: one prepared statement a question, which builds the answer's JSON. It has no
 * tenant wall, no permissions, no rules: the least that an answer over HTTP and Postgres can cost here.
 */
export const STATEMENTS = {
  list: page(HERE),
  search: page(`${HERE} and o.search like $2`),
  one: `select json_build_object('data', json_build_object('opportunity', (select ${NODE}::jsonb || jsonb_build_object(
      'stageHistory', coalesce((select jsonb_agg(jsonb_build_object('to', h.to_stage, 'effectiveOn', h.effective_on)
        order by h.entered_at) from opportunity_stage_change h
        where h.tenant_id = o.tenant_id and h.opportunity_id = o.id), '[]'))
    from opportunity o ${JOINS} where ${HERE} and o.id = $2)))::text`,
  pipeline: `select json_build_object('data', json_build_object('pipeline', coalesce(json_agg(line), '[]')))::text from (
    select o.stage, o.value_currency as unit, o.value_qualifier as qualifier, count(*)::int as count,
      trim_scale(sum(o.value_number))::text as value, trim_scale(sum(o.value_lower))::text as lower,
      trim_scale(sum(o.value_upper))::text as upper
    from opportunity o where ${HERE} group by 1, 2, 3 order by 1, 2, 3) line`,
  risk: `select json_build_object('data', json_build_object('riskSummary', json_build_object(
    'figures', coalesce((select json_agg(json_build_object('id', x.id, 'value', x.value_number::text, 'period', x.period,
        'evidence', ${evidenceOf('figure_id')}))
      from (select * from figure x where ${TENANTS} and x.market_code = $2 and x.deleted_at is null
        order by x.period_to desc nulls last limit 100) x), '[]'),
    'positions', coalesce((select json_agg(json_build_object('id', x.id, 'kind', x.kind,
        'evidence', ${evidenceOf('market_position_id')}))
      from market_position x where ${TENANTS} and x.market_code = $2 and x.deleted_at is null), '[]'),
    'policyEvents', coalesce((select json_agg(json_build_object('id', x.id, 'title', x.title_zh,
        'evidence', ${evidenceOf('policy_event_id')}))
      from policy_event x where ${TENANTS} and $2 = any(x.market_codes) and x.deleted_at is null), '[]'),
    'notes', coalesce((select json_agg(json_build_object('id', x.id, 'title', json_build_object('zh', x.title_zh),
        'evidence', ${evidenceOf('risk_note_version_id')}))
      from (select * from risk_note_version x where ${TENANTS} and x.market_code = $2 and x.state = 'published'
        order by x.published_at desc limit 100) x), '[]'))))::text`,
  create: `with numbered as (
      insert into short_code as counter (tenant_id, prefix, year, last_number) values ($1, 'OP', 99, 1)
      on conflict (tenant_id, prefix, year) do update set last_number = counter.last_number + 1 returning last_number),
    made as (
      insert into opportunity (tenant_id, id, code, title_zh, stage, stage_effective_on, market_code, search, owner_id,
        created_at, created_by, updated_at, updated_by)
      select $1, $2, 'OP-99-' || last_number, $3, 'identified', current_date, 'RU', $3, $4, now(), $4, now(), $4
      from numbered returning id, code, version),
    moved as (
      insert into opportunity_stage_change (tenant_id, id, opportunity_id, to_stage, effective_on, entered_at, entered_by)
      select $1, $2, $2, 'identified', current_date, now(), $4),
    audited as (
      insert into audit_event (tenant_id, id, at, actor_id, record_kind, record_id, record_label, action, changes)
      select $1, $2, now(), $4, 'opportunity', $2, $3, 'create', '[]')
    select json_build_object('data', json_build_object('createOpportunity',
      (select json_build_object('id', id, 'code', code, 'version', version) from made)))::text`,
} as const;

/** A question of the bench. */
export type Question = keyof typeof STATEMENTS;
