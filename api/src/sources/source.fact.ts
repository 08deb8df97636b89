import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { SourceEntity } from './source.entity.ts';

/** A source bears on the markets of all facts that rest on it, or on a source that it is the origin of. */
async function concern({ viewer, query }: TenantTransaction, source: SourceEntity): Promise<FactConcern | null> {
  const [row] = await query({
    name: 'source-concern',
    text: `with resting as (
        select e.figure_id, e.risk_note_version_id, e.market_position_id, e.policy_event_id,
          e.country_rating_id, e.risk_adjustment_id
        from evidence e join source s on s.tenant_id = e.tenant_id and s.id = e.source_id
        where e.tenant_id = $1 and (s.id = $2 or s.origin_id = $2)),
      concerned as (
        select array_remove(array[f.market_code], null) as markets
          from resting r join figure f on f.tenant_id = $1 and f.id = r.figure_id
        union all select array[v.market_code]
          from resting r join risk_note_version v on v.tenant_id = $1 and v.id = r.risk_note_version_id
        union all select array[p.market_code]
          from resting r join market_position p on p.tenant_id = $1 and p.id = r.market_position_id
        union all select p.market_codes
          from resting r join policy_event p on p.tenant_id = $1 and p.id = r.policy_event_id
        union all select array[c.market_code]
          from resting r join country_rating c on c.tenant_id = $1 and c.id = r.country_rating_id
        union all select array[a.market_code]
          from resting r join risk_adjustment a on a.tenant_id = $1 and a.id = r.risk_adjustment_id)
      select count(*)::int, coalesce(bool_or(c.markets = '{}'), false),
        coalesce(array_agg(distinct market.code) filter (where market.code is not null), '{}')
      from concerned c left join lateral unnest(c.markets) as market (code) on true`,
    values: [viewer.tenantId, source.id],
  });
  const [resting, everywhere, markets] = row as [number, boolean, string[]];
  if (resting === 0) return null;
  return {
    marketCodes: everywhere ? [] : markets,
    sectorCodes: [],
    regionCodes: [],
    topics: [],
    organizationId: null,
    label: { zh: source.titleZh, en: source.titleEn },
  };
}

export const SOURCE_FACT: FactRecord<SourceEntity> = { kind: 'source', concern, actions: usualActions };
