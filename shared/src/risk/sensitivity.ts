import { RISK_CATEGORIES, type RiskCategory } from '../vocabulary/risk.ts';
import { confidenceNumbers } from './confidence.ts';
import type { RiskInputs, RiskQuestion } from './inputs.ts';
import type { RiskBand } from './labels.ts';
import type { MethodVersion, RiskMethod } from './method.ts';
import { roundScore } from './rounding.ts';
import { CURRENT_METHOD, type Facts, bandOf, factsOf, riskMethodOf, scoreOf, summaryOf } from './summarise.ts';
import type { RiskPart, RiskSummary, ScoreRange } from './summary.ts';
import { type Unit, inOneOrder, unitsOf, withoutSource } from './units.ts';
import { type Exchanged, Whole } from './whole.ts';

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

/** A summary, and what it owes to each of its sources. */
export interface SummaryBySource {
  readonly summary: RiskSummary;
  /** Sources under the facts that count, those under the most points first, at most `MOST_SENSITIVITY_SOURCES`. */
  readonly sensitivity: readonly SourceSensitivity[];
}

/** A unit with the facts that its records make. */
interface Known extends Facts {
  readonly unit: Unit;
  readonly sourceIds: ReadonlySet<string>;
}

/**
 * Summarises, and tells what the score owes to each source: the same method over the same records, without what that
 * source says of them. A record that is left without support does not count. A source that others retell takes only its
 * own evidence with it, because those others can still be read. Only facts that the source speaks of are made anew, and
 * only parts that these stand in are added up again.
 * @throws BAD_INPUT / VALUE_UNKNOWN at `methodVersion`
 */
export function summariseBySource(
  inputs: RiskInputs,
  question: RiskQuestion,
  methodVersion: MethodVersion = CURRENT_METHOD,
): SummaryBySource {
  const method = riskMethodOf(methodVersion);
  const units = unitsOf(inputs).map((unit) => ({
    unit,
    sourceIds: sourcesOf(unit),
    ...factsOf(unit.inputs, question, method),
  }));
  const found = merged(units);
  const summary = summaryOf(found, question, method);
  const whole = new Whole(found.facts, summary.parts, method);
  const under = unitsBySource(units);
  const sensitivity = usedSources(units, summary.parts)
    .slice(0, MOST_SENSITIVITY_SOURCES)
    .map((sourceId) => {
      const touched = under.get(sourceId) ?? [];
      const left = whole.exchanged(
        touched.flatMap(({ facts }) => facts),
        touched.flatMap(({ unit, sourceIds }) =>
          // Nothing else supports what rests on one source alone, as most figures do.
          sourceIds.size === 1 ? [] : factsOf(withoutSource(unit.inputs, sourceId), question, method).facts,
        ),
      );
      return { sourceId, ...differenceOf(summary, left, method) };
    });
  return { summary, sensitivity };
}

function differenceOf(
  { score, parts }: RiskSummary,
  left: Exchanged,
  method: RiskMethod,
): Omit<SourceSensitivity, 'sourceId'> {
  const leftScore = scoreOf(left.parts, method);
  return {
    score: leftScore,
    change: score === null || leftScore === null ? null : roundScore(leftScore.central - score.central),
    band: leftScore === null ? null : bandOf(leftScore.central, method),
    confidence: confidenceNumbers(left.parts, left.origins).value,
    lostParts: RISK_CATEGORIES.filter((_, index) => parts[index]?.score && !left.parts[index]?.score),
  };
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

/** The units that each source speaks of. */
function unitsBySource(units: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const under = new Map<string, Known[]>();
  for (const unit of units) {
    for (const sourceId of unit.sourceIds) {
      const known = under.get(sourceId);
      if (known) known.push(unit);
      else under.set(sourceId, [unit]);
    }
  }
  return under;
}

/** The facts of all units, and what they set aside. */
function merged(known: readonly Facts[]): Facts {
  return {
    facts: inOneOrder(known.flatMap(({ facts }) => facts)),
    setAside: known.flatMap(({ setAside }) => setAside),
  };
}
