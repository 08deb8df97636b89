import { today } from '../clock.ts';
import type { TenantTransaction } from '../tenant/door.ts';

/**
 * The next short code of a kind of record in the tenant, as in OP-22-0007; its year is Beijing's. The counter's row is
 * locked until the transaction ends, so that numbers stay without gaps.
 */
export async function nextCode({ viewer, query }: TenantTransaction, prefix: string): Promise<string> {
  const year = today().slice(2, 4);
  const [row] = await query({
    text: `insert into short_code as counter (tenant_id, prefix, year, last_number) values ($1, $2, $3, 1)
      on conflict (tenant_id, prefix, year) do update set last_number = counter.last_number + 1
      returning last_number`,
    values: [viewer.tenantId, prefix, Number(year)],
  });
  return `${prefix}-${year}-${String(row?.[0]).padStart(4, '0')}`;
}
