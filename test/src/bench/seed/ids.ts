/** What a made-up id stands for; the number goes into the id, so that tables can refer to each other without a look-up. */
export const KINDS = {
  tenant: 1,
  user: 2,
  membership: 3,
  organization: 4,
  initiative: 5,
  participant: 6,
  opportunity: 7,
  stageChange: 8,
  source: 9,
  figure: 10,
  evidence: 11,
  note: 12,
  noteVersion: 13,
  noteEvidence: 14,
} as const;

/** The id of the n-th row of a kind in a tenant: a valid UUIDv7 that is the same on every run. */
export function idOf(kind: keyof typeof KINDS, tenant: number, n: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return `0180${hex(KINDS[kind], 4)}-${hex(tenant, 4)}-7000-8000-${hex(n, 12)}`;
}

/** The same id as an expression of SQL. */
export function idSql(kind: keyof typeof KINDS, tenant: string, n: string): string {
  const hex = (value: string, digits: number): string => `lpad(to_hex(${value}), ${digits}, '0')`;
  return `('0180' || ${hex(String(KINDS[kind]), 4)} || '-' || ${hex(tenant, 4)} || '-7000-8000-' || ${hex(n, 12)})::uuid`;
}
