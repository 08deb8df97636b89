import type { RiskCategory } from '../vocabulary/risk.ts';
import type { RiskInput, RiskPart, RiskSummary, ScoreRange } from './summary.ts';
import { apportion, roundScore } from './rounding.ts';
import type { ChangeReason } from './labels.ts';

/** So many facts are told of one part; what the others come to is told as a sum. */
export const MOST_CHANGED_FACTS = 30;

/** What one fact did to the score of its part. */
export interface FactChange {
  /** The fact as it stands; as it stood, where it is gone. */
  readonly input: RiskInput;
  readonly why: ChangeReason;
  /** Points of the part. */
  readonly change: number;
}

/** What became of one part. */
export interface PartChange {
  readonly category: RiskCategory;
  readonly before: ScoreRange | null;
  readonly after: ScoreRange | null;
  /** Of the part's central score; a part that is not there counts as no points. */
  readonly change: number;
  /** Of what it contributes to the whole score; null where there is none on one of the sides. */
  readonly contributionChange: number | null;
  /** What moved it most, first; with `othersChange` they add up to `change`. */
  readonly facts: readonly FactChange[];
  /** Facts that are not listed. */
  readonly others: number;
  readonly othersChange: number;
}

/** What became of an answer between two questions. */
export interface RiskChanges {
  /** Of the central score; null where one of the sides has none. */
  readonly change: number | null;
  /** All six. */
  readonly parts: readonly PartChange[];
}

/** A part of a change before it is rounded. */
interface Exact extends Omit<FactChange, 'change'> {
  readonly points: number;
}

/**
 * Explains the difference between two answers to the same question, part by part and fact by fact, so that everything
 * adds up. A part is a weighted mean, so a fact moves it by as much as it lies above or below the part, times its share:
 *
 *     change = share after x (score after - m) - share before x (score before - m)
 *
 * with m the middle between the part's score before and after. Shares sum to 1 on both sides, so these sum to the part's
 * change whatever m is; the middle makes a change read the other way round give the same numbers with the other sign.
 */
export function riskChanges(before: RiskSummary, after: RiskSummary): RiskChanges {
  const change = before.score === null || after.score === null ? null : after.score.central - before.score.central;
  const isScored = change !== null;
  return {
    change: isScored ? roundScore(change) : null,
    parts: after.parts.flatMap((part) => {
      const was = before.parts.find(({ category }) => category === part.category);
      return was ? [partChange(was, part, isScored)] : [];
    }),
  };
}

function partChange(before: RiskPart, after: RiskPart, isScored: boolean): PartChange {
  const [was, is] = [before.score?.central ?? 0, after.score?.central ?? 0];
  // A part that appears or goes is nothing but its own points.
  const middle = before.score === null || after.score === null ? 0 : (was + is) / 2;
  const change = roundScore(is - was);
  const exact = factChanges(before.inputs, after.inputs, middle);
  const points = apportion(
    exact.map((fact) => fact.points),
    change,
  );
  const moved = exact
    .map(({ input, why }, index) => ({ input, why, change: points[index] ?? 0 }))
    .filter((fact) => fact.change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.input.key < b.input.key ? -1 : 1));
  const others = moved.slice(MOST_CHANGED_FACTS);
  return {
    category: after.category,
    before: before.score,
    after: after.score,
    change,
    contributionChange: isScored ? roundScore((after.contribution ?? 0) - (before.contribution ?? 0)) : null,
    facts: moved.slice(0, MOST_CHANGED_FACTS),
    others: others.length,
    othersChange: roundScore(others.reduce((sum, fact) => sum + fact.change, 0)),
  };
}

function factChanges(before: readonly RiskInput[], after: readonly RiskInput[], middle: number): readonly Exact[] {
  const [oldTotal, newTotal] = [totalWeight(before), totalWeight(after)];
  const old = new Map(before.map((input) => [input.key, input]));
  const standing = new Set(after.map(({ key }) => key));
  const pull = ({ normalised }: RiskInput, share: number): number => share * (normalised.central - middle);
  const ended = before
    .filter(({ key }) => !standing.has(key))
    .map((input): Exact => ({ input, why: 'ended', points: -pull(input, input.weight.total / oldTotal) }));
  const there = after.flatMap((input): readonly Exact[] => {
    const was = old.get(input.key);
    const now = pull(input, input.weight.total / newTotal);
    if (!was) return [{ input, why: 'appeared', points: now }];
    const then = pull(was, was.weight.total / oldTotal);
    if (!isRevised(was, input)) return [{ input, why: 'aged', points: now - then }];
    // What it would do now had nothing happened to it but time.
    const aged = pull(was, (was.weight.total * ageing(was, input)) / newTotal);
    return [
      { input, why: 'aged', points: aged - then },
      { input, why: 'revised', points: now - aged },
    ];
  });
  return [...ended, ...there];
}

function totalWeight(inputs: readonly RiskInput[]): number {
  return inputs.reduce((sum, { weight }) => sum + weight.total, 0);
}

/** How much of its weight the older state has kept; where its age is not comparable, all of it. */
function ageing(was: RiskInput, is: RiskInput): number {
  return was.datedOn === is.datedOn && was.weight.age > 0 ? is.weight.age / was.weight.age : 1;
}

/** Whether anything but its age has changed. */
function isRevised(was: RiskInput, is: RiskInput): boolean {
  return stateOf(was) !== stateOf(is);
}

function stateOf({ recordIds, evidenceIds, datedOn, normalised, weight }: RiskInput): string {
  const { relevance, reliability, emphasis, certainty } = weight;
  const { lower, central, upper } = normalised;
  return [
    ...recordIds,
    '|',
    ...evidenceIds,
    '|',
    datedOn,
    lower,
    central,
    upper,
    relevance,
    reliability,
    emphasis,
    certainty,
  ].join(' ');
}
