import { RISK_CATEGORIES, type RiskCategory } from '../vocabulary/risk.ts';
import { confidenceOf } from './confidence.ts';
import type { RiskInputs, RiskQuestion } from './inputs.ts';
import type { RiskBand } from './labels.ts';
import type { MethodVersion, RiskMethod } from './method.ts';
import { partOf } from './parts.ts';
import { roundScore } from './rounding.ts';
import { CURRENT_METHOD, type Facts, bandOf, factsOf, partsOf, riskMethodOf, scoreOf } from './summarise.ts';
import type { RiskPart, ScoreRange } from './summary.ts';
import { type Unit, unitsOf, withoutSource } from './units.ts';

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
  return usedSources(units, parts)
    .slice(0, MOST_SENSITIVITY_SOURCES)
    .map((sourceId) => {
      const left = partsWithout(sourceId, units, parts, question, method);
      const leftScore = scoreOf(left.parts, method);
      return {
        sourceId,
        score: leftScore,
        change: score === null || leftScore === null ? null : roundScore(leftScore.central - score.central),
        band: leftScore === null ? null : bandOf(leftScore.central, method),
        confidence: confidenceOf(left.parts, left.facts, question.asOf, method).value,
        lostParts: RISK_CATEGORIES.filter((_, index) => parts[index]?.score && !left.parts[index]?.score),
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

/** The parts without a source; those that it does not speak of are taken as they are. */
function partsWithout(
  sourceId: string,
  units: readonly Known[],
  parts: readonly RiskPart[],
  question: RiskQuestion,
  method: RiskMethod,
): Facts & { readonly parts: readonly RiskPart[] } {
  const touched = new Set<RiskCategory>();
  const left = units.map((known) => {
    if (!known.sourceIds.has(sourceId)) return known;
    const anew = factsOf(withoutSource(known.unit.inputs, sourceId), question, method);
    for (const { candidate } of [...known.facts, ...anew.facts]) touched.add(candidate.part);
    return { ...known, ...anew };
  });
  const all = merged(left);
  const ofPart = (category: RiskCategory): RiskPart =>
    partOf(
      category,
      all.facts.filter(({ candidate }) => candidate.part === category),
      all.setAside.filter(({ part }) => part === category),
      method,
    );
  return {
    ...all,
    parts: parts.map((part) => (touched.has(part.category) ? ofPart(part.category) : part)),
  };
}

/** The facts of all units, in the order in which a summary adds them up. */
function merged(known: readonly Facts[]): Facts {
  return {
    facts: known.flatMap(({ facts }) => facts).sort((a, b) => (a.candidate.key < b.candidate.key ? -1 : 1)),
    setAside: known.flatMap(({ setAside }) => setAside),
  };
}
