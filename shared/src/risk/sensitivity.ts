import { RISK_CATEGORIES, type RiskCategory } from '../vocabulary/risk.ts';
import { confidenceNumbers } from './confidence.ts';
import type { RiskInputs, RiskQuestion } from './inputs.ts';
import type { RiskBand } from './labels.ts';
import type { MethodVersion } from './method.ts';
import { roundScore } from './rounding.ts';
import { CURRENT_METHOD, type Facts, bandOf, factsOf, numbersOf, partsOf, riskMethodOf, scoreOf } from './summarise.ts';
import type { RiskPart, ScoreRange } from './summary.ts';
import { type Unit, inOneOrder, unitsOf, withoutSource } from './units.ts';
import type { WeighedFact } from './weigh.ts';

/** So many sources are left out in turn, those under the most points first. */
export const MOST_SENSITIVITY_SOURCES = 50;

/** The answer as it would be without one source. */
export interface SourceSensitivity {
  readonly sourceId: string;
  /** Null: without it there is no score. */
  readonly score: ScoreRange | null;
  /** What leaving it out does to the score's central value; null where there is no score with it or without it. */
  readonly change: number | null;
  readonly band: RiskBand | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Parts that rest on it alone. */
  readonly lostParts: readonly RiskCategory[];
}

/** A unit with the facts that its records make. */
interface Known extends Facts {
  readonly unit: Unit;
  readonly sourceIds: ReadonlySet<string>;
}

/**
 * What the score owes to each source: the same method over the same records, without what that source says of them. A
 * record that is left without support does not count. A source that others retell takes only its own evidence with it,
 * because those others can still be read. Only facts that the source speaks of are made anew.
 * @returns sources under the facts that count, those under the most points first, at most `MOST_SENSITIVITY_SOURCES`
 */
export function sensitivity(
  inputs: RiskInputs,
  question: RiskQuestion,
  methodVersion: MethodVersion = CURRENT_METHOD,
): readonly SourceSensitivity[] {
  const method = riskMethodOf(methodVersion);
  const units = unitsOf(inputs).map((unit) => ({
    unit,
    sourceIds: sourcesOf(unit),
    ...factsOf(unit.inputs, question, method),
  }));
  const parts = partsOf(merged(units), method);
  const score = scoreOf(parts, method);
  const under = unitsBySource(units);
  return usedSources(units, parts)
    .slice(0, MOST_SENSITIVITY_SOURCES)
    .map((sourceId) => {
      const left = withoutUnits(units, under.get(sourceId) ?? [], ({ unit }) =>
        factsOf(withoutSource(unit.inputs, sourceId), question, method),
      );
      const leftParts = numbersOf(left, method);
      const leftScore = scoreOf(leftParts, method);
      return {
        sourceId,
        score: leftScore,
        change: score === null || leftScore === null ? null : roundScore(leftScore.central - score.central),
        band: leftScore === null ? null : bandOf(leftScore.central, method),
        confidence: confidenceNumbers(leftParts, left).value,
        lostParts: RISK_CATEGORIES.filter((_, index) => parts[index]?.score && !leftParts[index]?.score),
      };
    });
}

/** Sources that speak of the facts that count, by the points of the whole score that they stand behind. */
function usedSources(units: readonly Known[], parts: readonly RiskPart[]): readonly string[] {
  const points = new Map(
    parts.flatMap(({ weight, inputs }) => inputs.map((input) => [input.key, input.points * weight])),
  );
  const behind = new Map<string, number>();
  for (const { sourceIds, facts } of units) {
    const counted = facts.filter(({ candidate }) => points.has(candidate.key));
    if (counted.length === 0) continue;
    const worth = counted.reduce((sum, { candidate }) => sum + (points.get(candidate.key) ?? 0), 0);
    for (const sourceId of sourceIds) behind.set(sourceId, (behind.get(sourceId) ?? 0) + worth);
  }
  return [...behind].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([sourceId]) => sourceId);
}

function sourcesOf({ records }: Unit): ReadonlySet<string> {
  return new Set(records.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)));
}

/** Where the units stand that a source speaks of. */
function unitsBySource(units: readonly Known[]): ReadonlyMap<string, readonly number[]> {
  const under = new Map<string, number[]>();
  for (const [index, { sourceIds }] of units.entries()) {
    for (const sourceId of sourceIds) {
      const known = under.get(sourceId);
      if (known) known.push(index);
      else under.set(sourceId, [index]);
    }
  }
  return under;
}

/** All facts, those of some units made anew. */
function withoutUnits(
  units: readonly Known[],
  touched: readonly number[],
  anew: (known: Known) => Facts,
): readonly WeighedFact[] {
  const left = units.map(({ facts }) => facts);
  for (const index of touched) {
    const known = units[index];
    if (known) left[index] = anew(known).facts;
  }
  return inOneOrder(left.flat());
}

/** The facts of all units, and what they set aside. */
function merged(known: readonly Facts[]): Facts {
  return {
    facts: inOneOrder(known.flatMap(({ facts }) => facts)),
    setAside: known.flatMap(({ setAside }) => setAside),
  };
}
