import { v7 as uuidv7 } from 'uuid';
import type { TenantTransaction } from '../tenant/door.ts';

/** Which record is about to be changed or taken away, and when. */
interface Ending {
  /** The record's table. */
  readonly table: string;
  readonly id: string;
  readonly until: Date;
}

/**
 * Keeps what a record says, in the transaction that is about to change it or to take it away: whoever asks later what
 * was known before `until` reads it as it was.
 */
export async function keepPast({ viewer, query }: TenantTransaction, { table, id, until }: Ending): Promise<void> {
  await query({
    name: `keep-past-${table}`,
    text: `insert into past_version (tenant_id, id, record_kind, record_id, until, content)
      select t.tenant_id, $3, '${table}', t.id, $4, to_jsonb(t) from ${table} t where t.tenant_id = $1 and t.id = $2`,
    values: [viewer.tenantId, id, uuidv7(), until],
  });
}
