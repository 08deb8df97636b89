import { today } from '../clock.ts';
import type { TenantTransaction } from '../tenant/door.ts';

/** Numbers of short codes that nobody else gets. */
export interface CodeNumbers {
  /** What stands before the number, as in `OP-22-`. */
  readonly stem: string;
  /** The last two digits of Beijing's year, which has a counter of its own. */
  readonly year: string;
  /** The last of the numbers. */
  readonly last: number;
}

/**
 * The next short code of a kind of record in the tenant, as in OP-22-0007; its year is Beijing's. The counter's row is
 * locked until the transaction ends, so that numbers stay without gaps.
 */
export async function nextCode(transaction: TenantTransaction, prefix: string): Promise<string> {
  const { stem, last } = await takeNumbers(transaction, prefix, 1);
  return `${stem}${String(last).padStart(4, '0')}`;
}

/**
 * Takes so many numbers of a kind of record; none is taken with 0, which only tells the last one. The counter's row is
 * locked until the transaction ends.
 */
export async function takeNumbers(
  { viewer, query }: TenantTransaction,
  prefix: string,
  count: number,
  year = today().slice(2, 4),
): Promise<CodeNumbers> {
  const [row] = await query({
    text: `insert into short_code as counter (tenant_id, prefix, year, last_number) values ($1, $2, $3, $4)
      on conflict (tenant_id, prefix, year) do update set last_number = counter.last_number + excluded.last_number
      returning last_number`,
    values: [viewer.tenantId, prefix, Number(year), count],
  });
  return { stem: `${prefix}-${year}-`, year, last: Number(row?.[0]) };
}
