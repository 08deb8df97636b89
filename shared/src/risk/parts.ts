import type { RiskCategory } from '../vocabulary/risk.ts';
import type { PartAside } from './candidate.ts';
import { balanceOf, directionOf } from './direction.ts';
import type { SetAsideReason } from './labels.ts';
import type { RiskMessage } from './messages.ts';
import type { RiskMethod } from './method.ts';
import { apportion, roundRange, roundWeight } from './rounding.ts';
import type { RiskInput, RiskPart, ScoreRange, RiskSetAside } from './summary.ts';
import type { WeighedFact } from './weigh.ts';

/** Which reason is told where a part is empty for several: the one that is nearest to counting goes first. */
const WHY_EMPTY: readonly SetAsideReason[] = ['too_old', 'not_scaled', 'no_evidence', 'expired'];

/** A part by its numbers alone: what the whole score and its confidence are made of. */
export type PartNumbers = Pick<RiskPart, 'category' | 'weight' | 'score' | 'confidence'>;

/** What the facts of one part come to. */
export function partNumbers(category: RiskCategory, facts: readonly WeighedFact[], method: RiskMethod): PartNumbers {
  const counted = countedOf(facts);
  const score = counted.length === 0 ? null : meanRange(counted);
  return {
    category,
    weight: method.partWeights[category],
    score,
    confidence: score === null ? 0 : confidenceOf(facts),
  };
}

/** One part by itself; what it contributes is settled once all parts are known. */
export function partOf(
  category: RiskCategory,
  facts: readonly WeighedFact[],
  aside: readonly PartAside[],
  method: RiskMethod,
): RiskPart {
  const counted = countedOf(facts);
  const numbers = partNumbers(category, facts, method);
  const { score } = numbers;
  const setAside = setAsideOf(facts, aside);
  return {
    ...numbers,
    effectiveWeight: null,
    contribution: null,
    direction: directionOf(balanceOf(counted.map(({ input }) => [input.trend, input.weight.total])), method),
    inputs: score === null ? [] : inputsOf(counted, score),
    setAside,
    missing: score === null ? missingOf(category, setAside) : null,
  };
}

function countedOf(facts: readonly WeighedFact[]): readonly WeighedFact[] {
  return facts.filter(({ input }) => input.weight.total > 0);
}

/** The weighted arithmetic mean of the facts, for each end of the range by itself. */
function meanRange(facts: readonly WeighedFact[]): ScoreRange {
  const total = totalWeight(facts);
  const mean = (end: keyof ScoreRange): number =>
    Math.min(100, facts.reduce((sum, { input }) => sum + input.normalised[end] * input.weight.total, 0) / total);
  return roundRange({ lower: mean('lower'), central: mean('central'), upper: mean('upper') });
}

function inputsOf(facts: readonly WeighedFact[], score: ScoreRange): readonly RiskInput[] {
  const total = totalWeight(facts);
  const points = apportion(
    facts.map(({ input }) => (input.normalised.central * input.weight.total) / total),
    score.central,
  );
  return facts
    .map(({ input }, index) => ({
      ...input,
      share: roundWeight(input.weight.total / total),
      points: points[index] ?? 0,
    }))
    .sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
}

function totalWeight(facts: readonly WeighedFact[]): number {
  return facts.reduce((sum, { input }) => sum + input.weight.total, 0);
}

/** Facts too old to score still speak here, so that new evidence for one of them cannot lower the mean by entering it. */
function confidenceOf(facts: readonly WeighedFact[]): number {
  const total = facts.reduce((sum, { confidenceWeight }) => sum + confidenceWeight, 0);
  return roundWeight(facts.reduce((sum, fact) => sum + fact.confidence * fact.confidenceWeight, 0) / total);
}

function setAsideOf(facts: readonly WeighedFact[], aside: readonly PartAside[]): readonly RiskSetAside[] {
  const tooOld = facts
    .filter(({ input }) => input.weight.total === 0)
    .flatMap(({ input }) => input.recordIds.map((recordId): RiskSetAside => ({ recordId, reason: 'too_old' })));
  return [...aside.map(({ recordId, reason }) => ({ recordId, reason })), ...tooOld].sort((a, b) =>
    a.recordId < b.recordId ? -1 : 1,
  );
}

function missingOf(part: RiskCategory, setAside: readonly RiskSetAside[]): RiskMessage {
  const why = WHY_EMPTY.find((reason) => setAside.some((record) => record.reason === reason));
  switch (why) {
    case 'too_old':
      return { key: 'missing_too_old', params: { part } };
    case 'not_scaled':
      return { key: 'missing_not_scaled', params: { part } };
    case 'no_evidence':
      return { key: 'missing_no_evidence', params: { part } };
    case 'expired':
      return { key: 'missing_expired', params: { part } };
    default:
      return { key: 'missing_no_records', params: { part } };
  }
}
