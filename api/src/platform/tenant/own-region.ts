import type { TenantTransaction } from './door.ts';

/** The region that the tenant stands for; the market desk has none. */
export async function ownRegion({ viewer, query }: TenantTransaction): Promise<string | null> {
  const [row] = await query({ text: 'select region_code from tenant where id = $1', values: [viewer.tenantId] });
  return (row?.[0] as string | null | undefined) ?? null;
}
