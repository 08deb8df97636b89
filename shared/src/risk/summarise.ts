import { badInput } from '../errors/domain-error.ts';
import type { PlainDate } from '../period/types.ts';
import { RISK_CATEGORIES, type RiskCategory } from '../vocabulary/risk.ts';
import type { Found, PartAside } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { balanceOf, directionOf, trendOf } from './direction.ts';
import { figureCandidates } from './figures.ts';
import { inForce } from './in-force.ts';
import type { RiskInputs, RiskQuestion } from './inputs.ts';
import type { RiskBand, RiskDirection } from './labels.ts';
import type { RiskMessage } from './messages.ts';
import { METHOD_1_2 } from './method-1-2.ts';
import type { MethodVersion, RiskMethod } from './method.ts';
import { noteCandidates } from './notes.ts';
import { type PartNumbers, partNumbers, partOf } from './parts.ts';
import { policyCandidates } from './policy-events.ts';
import { positionCandidates } from './positions.ts';
import { checksOf, reasonsOf } from './reasons.ts';
import { apportion, roundRange, roundWeight } from './rounding.ts';
import type { RiskPart, RiskSummary, ScoreRange } from './summary.ts';
import { type WeighedFact, weigh } from './weigh.ts';

/** The choices of every version that a summary can be made with. */
export const RISK_METHODS: Readonly<Record<MethodVersion, RiskMethod>> = { 'kouan-risk/1.2': METHOD_1_2 };
export const CURRENT_METHOD: MethodVersion = 'kouan-risk/1.2';

/** @throws BAD_INPUT / VALUE_UNKNOWN at `methodVersion` when summaries are not, or no longer, made with that version */
export function riskMethodOf(version: string): RiskMethod {
  const method = Object.entries(RISK_METHODS).find(([known]) => known === version)?.[1];
  if (!method) throw badInput('VALUE_UNKNOWN', 'methodVersion', { given: version.slice(0, 30) });
  return method;
}

/**
 * Answers how risky it is to trade with a market in a sector, from a region, as of a day and as known at a moment. Pure:
 * the same records give the same answer, in whatever order they come. The method is described in docs/risk-method.md.
 * @param inputs the records of the market; what does not speak to the question is left aside here
 * @throws BAD_INPUT / VALUE_UNKNOWN at `methodVersion`
 */
export function summarise(
  inputs: RiskInputs,
  question: RiskQuestion,
  methodVersion: MethodVersion = CURRENT_METHOD,
): RiskSummary {
  const method = riskMethodOf(methodVersion);
  return summaryOf(factsOf(inputs, question, method), question, method);
}

/** The facts under a summary, in one order for all, and the records that could not be counted. */
export interface Facts {
  readonly facts: readonly WeighedFact[];
  readonly setAside: readonly PartAside[];
}

/** What the records in force say, fact by fact, with their weights. */
export function factsOf(inputs: RiskInputs, question: RiskQuestion, method: RiskMethod): Facts {
  const { candidates, setAside } = candidatesOf(inputs, question, method);
  return { facts: candidates.map((candidate) => weigh(candidate, question.asOf, method)), setAside };
}

/** All six parts, each by itself; what they contribute is settled with the score. */
function partsOf({ facts, setAside }: Facts, asOf: PlainDate, method: RiskMethod): readonly RiskPart[] {
  return RISK_CATEGORIES.map((category) =>
    partOf(
      category,
      facts.filter(({ candidate }) => candidate.part === category),
      setAside.filter(({ part }) => part === category),
      asOf,
      method,
    ),
  );
}

/** All six parts by their numbers alone, over facts in the order in which a summary adds them up. */
export function numbersOf(facts: readonly WeighedFact[], method: RiskMethod): readonly PartNumbers[] {
  const byPart = new Map<RiskCategory, WeighedFact[]>(RISK_CATEGORIES.map((category) => [category, []]));
  for (const fact of facts) byPart.get(fact.candidate.part)?.push(fact);
  return [...byPart].map(([category, its]) => partNumbers(category, its, method));
}

/** Makes the parts and puts them together. */
export function summaryOf(found: Facts, question: RiskQuestion, method: RiskMethod): RiskSummary {
  const single = partsOf(found, question.asOf, method);
  const score = scoreOf(single, method);
  const parts = score === null ? single : withContributions(single, score);
  return {
    methodVersion: method.version,
    market: question.market,
    sector: question.sector,
    region: question.region,
    asOf: question.asOf,
    knownAt: question.knownAt,
    score,
    band: score === null ? null : bandOf(score.central, method),
    bandRange: score === null ? null : [bandOf(score.lower, method), bandOf(score.upper, method)],
    direction: score === null ? 'unknown' : overallDirection(parts, method),
    confidence: confidenceOf(parts, found.facts, question.asOf, method),
    parts,
    reasons: reasonsOf(parts),
    missing: missingOf(parts, method),
    checks: checksOf(parts, question.sector, method),
  };
}

function overallDirection(parts: readonly RiskPart[], method: RiskMethod): RiskDirection {
  return directionOf(balanceOf(parts.map((part) => [trendOf(part.direction), part.weight])), method);
}

/** The band of a score; each begins at its stated lower end. */
export function bandOf(score: number, { bands: { guarded, elevated, high, severe } }: RiskMethod): RiskBand {
  if (score >= severe) return 'severe';
  if (score >= high) return 'high';
  if (score >= elevated) return 'elevated';
  return score >= guarded ? 'guarded' : 'low';
}

/** What the records in force say, fact by fact; one order for all, so that sums never depend on how records came. */
export function candidatesOf(inputs: RiskInputs, question: RiskQuestion, method: RiskMethod): Found {
  const { figures, notes, expiredNotes, positions, policyEvents } = inForce(inputs, question);
  const all = [
    figureCandidates(figures, question, method),
    noteCandidates(notes, expiredNotes, question, method),
    positionCandidates(positions, question, method),
    policyCandidates(policyEvents, question, method),
  ];
  return {
    candidates: all.flatMap(({ candidates }) => candidates).sort((a, b) => (a.key < b.key ? -1 : 1)),
    setAside: all.flatMap(({ setAside }) => setAside),
  };
}

/** The weighted arithmetic mean of the parts that are present; null when they are too few. */
export function scoreOf(parts: readonly PartNumbers[], { fewestParts }: RiskMethod): ScoreRange | null {
  const present = parts.filter(({ score }) => score !== null);
  if (present.length < fewestParts) return null;
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (end: keyof ScoreRange): number =>
    Math.min(100, present.reduce((sum, { score, weight }) => sum + (score?.[end] ?? 0) * weight, 0) / total);
  return roundRange({ lower: mean('lower'), central: mean('central'), upper: mean('upper') });
}

/** Spreads the weights of missing parts over those present, and shows what each of these adds to the score. */
function withContributions(parts: readonly RiskPart[], total: ScoreRange): readonly RiskPart[] {
  const present = parts.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0);
  const points = apportion(
    parts.map(({ score, weight }) => ((score?.central ?? 0) * weight) / present),
    total.central,
  );
  return parts.map((part, index) =>
    part.score === null
      ? part
      : { ...part, effectiveWeight: roundWeight(part.weight / present), contribution: points[index] ?? 0 },
  );
}

function missingOf(parts: readonly RiskPart[], { fewestParts }: RiskMethod): readonly RiskMessage[] {
  const missing = parts.flatMap((part) => part.missing ?? []);
  const present = parts.length - missing.length;
  if (present === 0) return [{ key: 'no_evidence', params: {} }, ...missing];
  if (present >= fewestParts) return missing;
  return [{ key: 'missing_parts', params: { present, needed: fewestParts } }, ...missing];
}
