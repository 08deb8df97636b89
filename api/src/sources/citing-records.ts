import { DomainError } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { SUPPORTED, type SupportedRecord, columnOf } from './supported-records.ts';

/**
 * Where a record `r` still rests on its evidence: outside the bin; of a note what is published or in work, and of
 * judgements those that are not over. What is history is read as it was, whether its source is in the bin or not.
 */
function stands({ table }: SupportedRecord): string {
  if (table === 'risk_note_version') {
    return `exists (select from risk_note n where n.tenant_id = r.tenant_id and n.id = r.note_id and n.deleted_at is null
      and r.id in (n.published_version_id, n.draft_version_id))`;
  }
  if (table === 'risk_adjustment') return `r.deleted_at is null and r.ended_at is null and r.valid_to >= $3::date`;
  return 'r.deleted_at is null';
}

const CITING = SUPPORTED.map(
  (record) => `select distinct r.id from evidence e
    join ${record.table} r on r.tenant_id = e.tenant_id and r.id = e.${columnOf(record.key)}
    where e.tenant_id = $1 and e.source_id = $2 and ${stands(record)}`,
).join(' union all ');

/**
 * A source on which records rest stays: in the bin it would go on supporting them unseen. Its row is locked by whoever
 * removes it, and by whoever cites it.
 * @throws BAD_INPUT while records of the own tenant rest on it, with how many they are
 */
export async function refuseWhileCited(
  { id }: { readonly id: string },
  { viewer, query }: TenantTransaction,
): Promise<void> {
  const [row] = await query({
    name: 'source-citing',
    text: `select count(*)::int from (${CITING}) citing`,
    values: [viewer.tenantId, id, today()],
  });
  const count = Number(row?.[0]);
  if (count > 0) throw new DomainError('BAD_INPUT', 'SOURCE_CITED', 'id', { count });
}
