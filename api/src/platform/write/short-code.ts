import { today } from '../clock.ts';
import type { TenantTransaction } from '../tenant/door.ts';

/**
 * The next short code of a kind of record in the tenant, as in OP-22-0007; its year is Beijing's. The counter's row is
 * locked until the transaction ends, so that numbers stay without gaps.
 */
export async function nextCode(transaction: TenantTransaction, prefix: string): Promise<string> {
  const [code] = await nextCodes(transaction, prefix, 1);
  return code as string;
}

/** The next so many short codes of a kind of record, in order. */
export async function nextCodes(
  { viewer, query }: TenantTransaction,
  prefix: string,
  count: number,
): Promise<readonly string[]> {
  const year = today().slice(2, 4);
  const [row] = await query({
    text: `insert into short_code as counter (tenant_id, prefix, year, last_number) values ($1, $2, $3, $4)
      on conflict (tenant_id, prefix, year) do update set last_number = counter.last_number + excluded.last_number
      returning last_number`,
    values: [viewer.tenantId, prefix, Number(year), count],
  });
  const first = Number(row?.[0]) - count + 1;
  return Array.from({ length: count }, (_, index) => `${prefix}-${year}-${String(first + index).padStart(4, '0')}`);
}
