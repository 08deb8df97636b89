import type { TenantTransaction } from '../platform/tenant/door.ts';
import { type FactChange, mergeChanges } from './fact-change.ts';

/** What an open transaction has to tell, by kind and record; with nothing to tell, the clock moves all the same. */
type Telling = Map<string, FactChange>;

/** What each open transaction has to tell. */
const pending = new WeakMap<TenantTransaction, Telling>();

/**
 * Tells the readers of market facts what this transaction changes. May be called as often as there is something to
 * tell: all of it is written once, at the end, one row for each record. The tenant's clock is locked from then until
 * the transaction is kept, so that changes become visible in the order of their numbers: whoever has seen number n has
 * missed none below it. A transaction that is undone leaves neither a row nor a gap.
 */
export function recordFactChanges(transaction: TenantTransaction, changes: readonly FactChange[]): void {
  if (changes.length === 0) return;
  const told = tellingOf(transaction);
  for (const change of changes) {
    const key = `${change.kind}/${change.recordId}`;
    const earlier = told.get(key);
    told.set(key, earlier ? mergeChanges(earlier, change) : change);
  }
}

/**
 * Moves the tenant's clock without telling anybody why: what is worked out from its facts is worked out anew, and no
 * reader is notified. The clock's number then has no row.
 */
export function moveFactClock(transaction: TenantTransaction): void {
  tellingOf(transaction);
}

function tellingOf(transaction: TenantTransaction): Telling {
  const known = pending.get(transaction);
  if (known) return known;
  const told: Telling = new Map();
  pending.set(transaction, told);
  transaction.lastly(() => write(transaction, [...told.values()]));
  return told;
}

async function write({ viewer, query }: TenantTransaction, changes: readonly FactChange[]): Promise<void> {
  const [clock] = await query({
    name: 'fact-clock-tick',
    text: `insert into fact_clock as clock (tenant_id, revision) values ($1, $2)
      on conflict (tenant_id) do update set revision = clock.revision + excluded.revision
      returning revision`,
    values: [viewer.tenantId, Math.max(changes.length, 1)],
  });
  if (changes.length === 0) return;
  const before = Number(clock?.[0]) - changes.length;
  const at = new Date();
  const rows = changes.map(({ label, recordId, ...change }, index) => ({
    revision: before + index + 1,
    kind: change.kind,
    record_id: recordId,
    code: change.code,
    action: change.action,
    market_codes: change.marketCodes,
    sector_codes: change.sectorCodes,
    region_codes: change.regionCodes,
    topics: change.topics,
    organization_id: change.organizationId,
    source_id: change.sourceId ?? null,
    label_zh: label.zh,
    label_en: label.en,
  }));
  await query({
    name: 'fact-change-insert',
    text: `insert into fact_change (tenant_id, revision, at, actor_id, kind, record_id, code, action, market_codes,
        sector_codes, region_codes, topics, organization_id, source_id, label_zh, label_en)
      select $1::uuid, revision, $2::timestamptz, $3::uuid, kind, record_id, code, action, market_codes, sector_codes,
        region_codes, topics, organization_id, source_id, label_zh, label_en
      from jsonb_populate_recordset(null::fact_change, $4::jsonb)`,
    values: [viewer.tenantId, at, viewer.userId, JSON.stringify(rows)],
  });
}
