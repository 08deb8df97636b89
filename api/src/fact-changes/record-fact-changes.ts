import type { TenantTransaction } from '../platform/tenant/door.ts';
import { type FactChange, mergeChanges } from './fact-change.ts';

/** What each open transaction has to tell, by kind and record. */
const pending = new WeakMap<TenantTransaction, Map<string, FactChange>>();

/**
 * Tells the readers of market facts what this transaction changes. May be called as often as there is something to
 * tell: all of it is written once, at the end, one row for each record. The tenant's clock is locked from then until
 * the transaction is kept, so that changes become visible in the order of their numbers and without a gap: whoever has
 * seen number n has missed none below it. A transaction that is undone leaves neither a row nor a gap.
 */
export function recordFactChanges(transaction: TenantTransaction, changes: readonly FactChange[]): void {
  let told = pending.get(transaction);
  if (!told) {
    told = new Map();
    pending.set(transaction, told);
    transaction.lastly(() => write(transaction));
  }
  for (const change of changes) {
    const key = `${change.kind}/${change.recordId}`;
    const earlier = told.get(key);
    told.set(key, earlier ? mergeChanges(earlier, change) : change);
  }
}

async function write(transaction: TenantTransaction): Promise<void> {
  const changes = [...(pending.get(transaction)?.values() ?? [])];
  if (changes.length === 0) return;
  const { viewer, query } = transaction;
  const [clock] = await query({
    name: 'fact-clock-tick',
    text: `insert into fact_clock as clock (tenant_id, revision) values ($1, $2)
      on conflict (tenant_id) do update set revision = clock.revision + excluded.revision
      returning revision`,
    values: [viewer.tenantId, changes.length],
  });
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
