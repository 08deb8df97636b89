export type Role = 'admin' | 'member';
export const APP_NAME = '口岸 Kouan';
/** Rounds half up to `digits` decimals without binary drift for ordinary money amounts. */
export function roundMoney(value: number, digits = 2): number {
  const f = 10 ** digits;
  return Math.round((value + Number.EPSILON) * f) / f;
}
