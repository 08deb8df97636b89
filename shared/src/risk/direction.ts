import type { RiskDirection } from './labels.ts';
import type { RiskMethod } from './method.ts';

/**
 * Where weighted facts move risk on balance, -1 (all down) to 1 (all up); null where none of them says.
 * @param trends each fact's trend (null: it says nothing) with its weight
 */
export function balanceOf(trends: readonly (readonly [trend: number | null, weight: number])[]): number | null {
  const telling = trends.filter((fact): fact is readonly [number, number] => fact[0] !== null && fact[1] > 0);
  if (telling.length === 0) return null;
  const total = telling.reduce((sum, [, weight]) => sum + weight, 0);
  return telling.reduce((sum, [trend, weight]) => sum + trend * weight, 0) / total;
}

export function directionOf(balance: number | null, { directionThreshold }: RiskMethod): RiskDirection {
  if (balance === null) return 'unknown';
  if (Math.abs(balance) < directionThreshold) return 'steady';
  return balance > 0 ? 'rising' : 'falling';
}

/** What a direction counts in a balance; one that is not known is left out. */
const TRENDS = { rising: 1, falling: -1, steady: 0, unknown: null } as const satisfies Readonly<
  Record<RiskDirection, number | null>
>;

/** A direction as a trend, for the balance of facts or of parts. */
export function trendOf(direction: RiskDirection): -1 | 0 | 1 | null {
  return TRENDS[direction];
}

/** The direction that a single trend is. */
export function wordOf(trend: -1 | 0 | 1 | null): RiskDirection {
  if (trend === null) return 'unknown';
  if (trend === 0) return 'steady';
  return trend > 0 ? 'rising' : 'falling';
}
