import { daysBetween } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import type { RiskCategory } from '../vocabulary/risk.ts';
import type { PartAside } from './candidate.ts';
import { balanceOf, directionOf, wordOf } from './direction.ts';
import type { SetAsideReason } from './labels.ts';
import type { RiskMessage } from './messages.ts';
import type { RiskMethod } from './method.ts';
import { apportion, roundRange, roundWeight } from './rounding.ts';
import type { RiskInput, RiskPart, RiskSetAside, ScoreRange } from './summary.ts';
import { AddingUp, type Sums, termsOf } from './sums.ts';
import type { WeighedFact } from './weigh.ts';

/** Which reason is told where a part is empty for several: the one that is nearest to counting goes first. */
const WHY_EMPTY: readonly SetAsideReason[] = ['too_old', 'not_scaled', 'no_evidence', 'expired'];

/** A part by its numbers alone: what the whole score and its confidence are made of. */
export type PartNumbers = Pick<RiskPart, 'category' | 'weight' | 'score' | 'confidence'>;

/**
 * What the facts of one part come to: the weighted arithmetic mean of those that count, for each end of the range by
 * itself. Facts too old to score still speak in the confidence, so that new evidence for one of them cannot lower the
 * mean by entering it.
 */
export function partNumbers(category: RiskCategory, facts: readonly WeighedFact[], method: RiskMethod): PartNumbers {
  return numbersFrom(category, new AddingUp().add(termsOf(facts)).sums(), method);
}

/** The same, from what its facts add up to. */
export function numbersFrom(category: RiskCategory, sums: Sums, method: RiskMethod): PartNumbers {
  const weight = method.partWeights[category];
  const { total, lower, central, upper, sure, sureTotal } = sums;
  if (total === 0) return { category, weight, score: null, confidence: 0 };
  const mean = (sum: number): number => Math.min(100, sum / total);
  return {
    category,
    weight,
    score: roundRange({ lower: mean(lower), central: mean(central), upper: mean(upper) }),
    confidence: roundWeight(sure / sureTotal),
  };
}

/**
 * One part by itself; what it contributes is settled once all parts are known.
 * @param asOf the day asked for: only what happened not long before it tells where the risk moves
 */
export function partOf(
  category: RiskCategory,
  facts: readonly WeighedFact[],
  aside: readonly PartAside[],
  asOf: PlainDate,
  method: RiskMethod,
): RiskPart {
  const counted = countedOf(facts);
  const numbers = partNumbers(category, facts, method);
  const { score } = numbers;
  const setAside = setAsideOf(facts, aside);
  const trends = counted.map(({ input }) => recentTrend(input, asOf, method));
  return {
    ...numbers,
    effectiveWeight: null,
    contribution: null,
    direction: directionOf(
      balanceOf(counted.map(({ input }, index) => [trends[index] ?? null, input.weight.total])),
      method,
    ),
    inputs: score === null ? [] : inputsOf(counted, trends, score),
    setAside,
    missing: score === null ? missingOf(category, setAside) : null,
  };
}

/** Where a fact says that the risk moves; null where it says nothing of it, or happened too long ago. */
function recentTrend(
  { trend, datedOn }: WeighedFact['input'],
  asOf: PlainDate,
  { directionWithinDays }: RiskMethod,
): WeighedFact['input']['trend'] {
  return datedOn !== null && daysBetween(datedOn, asOf) > directionWithinDays ? null : trend;
}

function countedOf(facts: readonly WeighedFact[]): readonly WeighedFact[] {
  return facts.filter(({ input }) => input.weight.total > 0);
}

/** @param trends of the facts, in their order */
function inputsOf(
  facts: readonly WeighedFact[],
  trends: readonly RiskInput['trend'][],
  score: ScoreRange,
): readonly RiskInput[] {
  const total = totalWeight(facts);
  const points = apportion(
    facts.map(({ input }) => (input.normalised.central * input.weight.total) / total),
    score.central,
  );
  return facts
    .map(({ input }, index) => ({
      ...input,
      direction: wordOf(trends[index] ?? null),
      share: roundWeight(input.weight.total / total),
      points: points[index] ?? 0,
    }))
    .sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
}

function totalWeight(facts: readonly WeighedFact[]): number {
  return facts.reduce((sum, { input }) => sum + input.weight.total, 0);
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
