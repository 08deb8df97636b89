import type { FactConcern } from '../fact-changes/fact-change.ts';
import { moveFactClock } from '../fact-changes/record-fact-changes.ts';
import { type FactRecord, tellFacts, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { goingBackTo } from './origin-sql.ts';
import type { RecordWrite } from '../platform/write/records.ts';
import type { SourceEntity } from './source.entity.ts';

/** A source bears on the markets of all facts that rest on it, or on a source that goes back to it. */
async function concern({ viewer, query }: TenantTransaction, source: SourceEntity): Promise<FactConcern | null> {
  const [row] = await query({
    name: 'source-concern',
    text: `with resting as (
        select e.figure_id, e.risk_note_version_id, e.market_position_id, e.policy_event_id,
          e.country_rating_id, e.risk_adjustment_id
        from evidence e where e.tenant_id = $1 and e.source_id in ${goingBackTo('$2::uuid', '$1::uuid')}),
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

const SOURCE_FACT: FactRecord<SourceEntity> = { kind: 'source', concern, actions: usualActions };

const tellSource = tellFacts(SOURCE_FACT);

/** Columns by which the summary of another tenant changes, where its sources go back to this one. */
const READ_FROM_AFAR = ['kind', 'originId'] as const;

/**
 * Tells the readers of facts what a write of a source means to them. Sources of other tenants may go back to one that is
 * shared, which this tenant cannot see: their summaries are worked out anew, and nobody is notified.
 */
export async function tellSourceFacts(transaction: TenantTransaction, write: RecordWrite<SourceEntity>): Promise<void> {
  await tellSource(transaction, write);
  const { before, after } = write;
  if (before && READ_FROM_AFAR.some((column) => before[column] !== after[column])) moveFactClock(transaction);
}
