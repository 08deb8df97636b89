import type { RiskQuestion } from './inputs.ts';
import type { RiskMethod, ScopeFactors } from './method.ts';
import { roundWeight } from './rounding.ts';

/** What a record is about; empty lists: all goods, the whole country. */
export interface Scope {
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
}

/** How far a record speaks to the sector and region asked, 0 (not at all) to 1. */
export function relevance(scope: Scope, question: RiskQuestion, method: RiskMethod): number {
  const sector = scopeFactor(question.sector, scope.sectors, method.sector, isSectorWithin);
  if (sector === 0) return 0;
  const isRegionWithin = (inner: string, outer: string): boolean =>
    question.regionLineages[inner]?.includes(outer) ?? false;
  return roundWeight(sector * scopeFactor(question.region, scope.regions, method.region, isRegionWithin));
}

function scopeFactor(
  asked: string | null,
  codes: readonly string[],
  factors: ScopeFactors,
  within: (inner: string, outer: string) => boolean,
): number {
  if (codes.length === 0) return asked === null ? factors.exact : factors.general;
  if (asked === null) return factors.narrower;
  return codes.reduce((best, code) => {
    if (code === asked) return Math.max(best, factors.exact);
    if (within(asked, code)) return Math.max(best, factors.wider);
    return within(code, asked) ? Math.max(best, factors.narrower) : best;
  }, 0);
}

/** HS codes nest by their digits: 851713 lies in 8517, and that in 85. Division codes do not, see `regionLineages`. */
function isSectorWithin(inner: string, outer: string): boolean {
  return inner.length > outer.length && inner.startsWith(outer);
}
