import { type RiskDirection, type RiskMethod, daysBetween, relevance, trendOf } from '@kouan/shared';
import type { ScoreRange, Summary, SummaryInput, SummaryPart } from './documents.ts';
import { evaluate } from './evaluate.ts';

/**
 * A sum that a reader can do with a pencil: only numbers, brackets, + − × ÷, ln and ^, and what comes out. The numbers are
 * those that the method goes on with, scores with two decimals and weights with four.
 */
export interface Step {
  readonly formula: string;
  readonly result: string;
}

/** Beyond the digits shown, floating arithmetic leaves this much. */
const HAIR = 1e-9;

/**
 * Whether the result is what comes out when it is plainly rounded: shares are rounded so that they add up to their sum,
 * and the ends of a range outward, which may move the last digit.
 */
export function isPlain({ formula, result }: Step): boolean {
  const value = worth(formula);
  return value === null || [exactPoints, exactWeight].some((write) => withMinus(write(value + HAIR)) === result);
}

/** The sign that the sums are written with. */
function withMinus(number: string): string {
  return number.replace('-', '−');
}

/** What a sum comes to; null where it comes to nothing, as in a division by 0. */
function worth(formula: string): number | null {
  try {
    return evaluate(formula);
  } catch {
    return null;
  }
}

/** A score or points. */
export function exactPoints(value: number): string {
  return value.toFixed(2);
}

/** A weight, share or confidence: up to four decimals. */
export function exactWeight(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

/** A reading as it was: up to six decimals, so that nothing is lost that a reader would need. */
function exactReading(value: number): string {
  return String(Math.round(value * 1_000_000) / 1_000_000);
}

/** How an observed number, or a word of the vocabulary, becomes 0 to 100; each end of its range by itself. */
export function placeSteps(input: SummaryInput): readonly Step[] {
  const { normalised, reading, scale, steps, event, severity, likelihood } = input;
  if (reading && scale) return scaleSteps(reading, normalised, scale);
  if (severity !== null && likelihood !== null) {
    return [step(`100 × ${severity} × ${likelihood} ÷ 25`, exactPoints(normalised.central))];
  }
  if (steps && steps.length > 1) return [companyStep(steps, normalised)];
  if (event && event.effect === null) {
    return [step(`(${event.lowers} + ${event.raises}) ÷ 2`, exactPoints(normalised.central))];
  }
  return [];
}

function scaleSteps(
  reading: NonNullable<SummaryInput['reading']>,
  place: ScoreRange,
  scale: NonNullable<SummaryInput['scale']>,
): readonly Step[] {
  const falls = scale.to < scale.from;
  const ends: readonly (readonly [number | null, number])[] = [
    [reading.central, place.central],
    [reading.lower, falls ? place.upper : place.lower],
    [reading.upper, falls ? place.lower : place.upper],
  ];
  const seen = new Set<number>();
  return ends.flatMap(([value, result]) => {
    // An open end goes to the bound, and what lies beyond a bound stays at it: there is nothing to compute.
    if (value === null || seen.has(value) || isBeyond(value, scale)) return [];
    seen.add(value);
    return [step(scaleFormula(exactReading(value), scale), exactPoints(result))];
  });
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function isBeyond(value: number, { from, to }: Bounds): boolean {
  return value < Math.min(from, to) || value > Math.max(from, to);
}

function scaleFormula(value: string, { shape, from, to }: NonNullable<SummaryInput['scale']>): string {
  return shape === 'log'
    ? `100 × ln(${value} ÷ ${from}) ÷ ln(${to} ÷ ${from})`
    : `100 × (${value} − ${from}) ÷ (${to} − ${from})`;
}

/** A company of which different steps are told: the better founded weigh more. */
function companyStep(steps: NonNullable<SummaryInput['steps']>, place: ScoreRange): Step {
  const above = steps.map(({ score, certainty }) => `${score} × ${certainty}`).join(' + ');
  const below = steps.map(({ certainty }) => certainty).join(' + ');
  return step(`(${above}) ÷ (${below})`, exactPoints(place.central));
}

/** What the arithmetic needs of a fact's records, to tell what they are about. */
export type Records = Pick<Summary, 'figures' | 'positions' | 'policyEvents' | 'notes' | 'sector' | 'asOf' | 'market'>;

/** How far a fact speaks to the goods asked and, apart from that, to the region asked; their product is its relevance. */
export function relevanceFactors(
  input: SummaryInput,
  records: Records,
  method: RiskMethod,
): { readonly goods: number; readonly region: number } {
  const question = {
    market: records.market.code,
    sector: records.sector?.code ?? null,
    region: null,
    asOf: records.asOf,
    knownAt: null,
    regionLineages: {},
  };
  const goods = Math.max(
    0,
    ...goodsUnder(input, records).map((sectors) => relevance({ sectors, regions: [] }, question, method)),
  );
  return { goods, region: goods === 0 ? 0 : Number(exactWeight(input.weight.relevance / goods)) };
}

/** The goods that each record of a fact is about; an empty list: all goods. */
export function goodsUnder(
  { recordIds }: Pick<SummaryInput, 'recordIds'>,
  records: Omit<Records, 'market' | 'sector' | 'asOf'>,
): readonly (readonly string[])[] {
  const ids = new Set(recordIds);
  return [
    ...records.figures.filter(({ id }) => ids.has(id)).map(({ sector }) => (sector ? [sector.code] : [])),
    ...[records.positions, records.policyEvents, records.notes].flatMap((kind: readonly Scoped[]) =>
      kind.filter(({ id }) => ids.has(id)).map(({ sectors }) => sectors.map(({ code }) => code)),
    ),
  ];
}

/** How what a record is about stands to what is asked. */
export type ScopeWord = keyof RiskMethod['sector'];

const SCOPE_WORDS: readonly ScopeWord[] = ['exact', 'wider', 'narrower', 'general'];

/** Which of the method's cases a factor of relevance comes from; null where it is none of them. */
export function scopeOf(factor: number, factors: RiskMethod['sector']): ScopeWord | null {
  return SCOPE_WORDS.find((word) => Math.abs(factors[word] - factor) < 0.001) ?? null;
}

interface Scoped {
  readonly id: string;
  readonly sectors: readonly { readonly code: string }[];
}

/** One minus the product of what is left in doubt by each independent origin; null where not all are listed. */
export function reliabilityStep({ originReliability, origins, weight }: SummaryInput): Step | null {
  if (originReliability.length === 0 || originReliability.length < origins) return null;
  const doubts = originReliability.map(({ reliability }) => `(1 − ${reliability})`).join(' × ');
  return step(`1 − ${doubts}`, exactWeight(weight.reliability));
}

/** A half for every half-life between the fact's day and the day asked for; null for what does not age. */
export function ageStep(
  { datedOn, halfLifeDays, weight }: SummaryInput,
  asOf: string,
): (Step & { readonly days: number; readonly halfLife: number }) | null {
  if (datedOn === null || halfLifeDays === null) return null;
  const days = Math.max(0, daysBetween(datedOn, asOf));
  return { ...step(`0.5 ^ (${days} ÷ ${halfLifeDays})`, exactWeight(weight.age)), days, halfLife: halfLifeDays };
}

/** The weight of a fact as the product that it is. */
export function weightStep({ weight }: SummaryInput): Step {
  const { relevance: speaks, reliability, age, emphasis, certainty, total } = weight;
  const factors = [speaks, reliability, age, emphasis, certainty].map(exactWeight);
  return step(factors.join(' × '), exactWeight(total));
}

/** As much of a part as its own arithmetic needs. */
type Facts = Pick<SummaryPart, 'inputs' | 'inputsTotal' | 'otherPoints'>;

/** Whether every fact of the part is listed, so that its means can be computed from the list. */
export function isWhole({ inputs, inputsTotal }: Facts): boolean {
  return inputs.length === inputsTotal;
}

/** The weights of all facts of a part together; null where not all are listed, or there is only one. */
export function totalWeightStep(part: Facts): Step | null {
  if (!isWhole(part) || part.inputs.length < 2) return null;
  return step(part.inputs.map(({ weight }) => exactWeight(weight.total)).join(' + '), totalWeight(part));
}

function totalWeight({ inputs }: Facts): string {
  return exactWeight(inputs.reduce((sum, { weight }) => sum + weight.total, 0));
}

/** A fact's points: its place, by its share of the weights of the part. */
export function pointsStep(input: SummaryInput, part: Facts): Step {
  const by = isWhole(part) ? `${exactWeight(input.weight.total)} ÷ ${totalWeight(part)}` : exactWeight(input.share);
  return step(`${exactPoints(input.normalised.central)} × ${by}`, exactPoints(input.points));
}

/**
 * The part's score: the mean of its facts by their weights, for the score and each end of its range. Where only the
 * weightiest are listed, the points of all, those of the others in one sum.
 */
export function partSteps(part: Facts & Pick<SummaryPart, 'score'>): readonly Step[] {
  const { inputs, score } = part;
  if (score === null) return [];
  if (!isWhole(part)) {
    const points = [...inputs.map((input) => input.points), part.otherPoints].map(exactPoints);
    return [step(points.join(' + '), exactPoints(score.central))];
  }
  return (['central', 'lower', 'upper'] as const).map((end) => {
    const above = inputs.map(
      ({ normalised, weight }) => `${exactPoints(normalised[end])} × ${exactWeight(weight.total)}`,
    );
    return step(`${bracketed(above)} ÷ ${totalWeight(part)}`, exactPoints(score[end]));
  });
}

/** What a part adds to the score: its score by its weight among the parts that are there. */
export function contributionStep(part: SummaryPart, parts: readonly SummaryPart[]): Step | null {
  if (part.score === null || part.contribution === null) return null;
  const there = parts.filter(({ score }) => score !== null).map(({ weight }) => exactWeight(weight));
  const all = there.length === parts.length;
  const weight = all ? exactWeight(part.weight) : `${exactWeight(part.weight)} ÷ ${bracketed(there)}`;
  return step(`${exactPoints(part.score.central)} × ${weight}`, exactPoints(part.contribution));
}

/** The score as the sum of what its parts add. */
export function scoreStep(parts: readonly SummaryPart[], score: ScoreRange): Step {
  const added = parts.flatMap(({ contribution }) => (contribution === null ? [] : [exactPoints(contribution)]));
  return step(added.join(' + '), exactPoints(score.central));
}

/** One end of the score's range: the mean of that end of its parts by their weights. */
export function scoreEndStep(parts: readonly SummaryPart[], score: ScoreRange, end: 'lower' | 'upper'): Step {
  const there = parts.flatMap((part) => (part.score === null ? [] : [{ weight: part.weight, at: part.score[end] }]));
  const above = there.map(({ weight, at }) => `${exactWeight(weight)} × ${exactPoints(at)}`);
  const below = there.map(({ weight }) => exactWeight(weight));
  return step(`${bracketed(above)} ÷ ${bracketed(below)}`, exactPoints(score[end]));
}

/** Where a part moves, by its facts; null where none of them tells, or not all are listed. */
export function partDirectionStep(part: Facts): Step | null {
  if (!isWhole(part)) return null;
  return balanceStep(part.inputs.map(({ direction, weight }) => ({ direction, weight: weight.total })));
}

/** Where the score moves, by its parts; null where none of them tells. */
export function directionStep(parts: readonly Pick<SummaryPart, 'direction' | 'weight'>[]): Step | null {
  return balanceStep(parts);
}

/** The weights of what rises less those of what falls, by those of all that tell where the risk moves. */
function balanceStep(all: readonly { readonly direction: RiskDirection; readonly weight: number }[]): Step | null {
  const telling = all.filter(({ direction }) => trendOf(direction) !== null);
  if (telling.length === 0) return null;
  const weights = (word: RiskDirection): readonly string[] =>
    telling.filter(({ direction }) => direction === word).map(({ weight }) => exactWeight(weight));
  const above = [weights('rising').join(' + ') || '0', ...weights('falling')].join(' − ');
  const below = bracketed(telling.map(({ weight }) => exactWeight(weight)));
  const formula = `${/[+−]/.test(above) ? `(${above})` : above} ÷ ${below}`;
  return step(formula, withMinus(exactWeight(evaluate(formula))));
}

/**
 * The confidence in a part: that in its facts, by how far each speaks to the question and what kind of record it is; null
 * where not all facts are listed.
 */
export function partConfidenceStep(part: SummaryPart, conflictFactor: number): Step | null {
  const { inputs, confidence } = part;
  if (inputs.length === 0 || !isWhole(part)) return null;
  const facts = inputs.map(({ weight, corroboration, notes }) => {
    const inDoubt = corroboration === 'conflict' || notes.includes('contradicted');
    const sure = [weight.reliability, weight.age, weight.certainty, ...(inDoubt ? [conflictFactor] : [])];
    return { sure: sure.map(exactWeight), by: [weight.relevance, weight.emphasis].map(exactWeight) };
  });
  const above = facts.map(({ sure, by }) => [...sure, ...by].join(' × '));
  const below = facts.map(({ by }) => by.join(' × '));
  return step(`${bracketed(above)} ÷ ${bracketed(below)}`, exactWeight(confidence));
}

/** The confidence in the whole: that in its parts by their weights, times how widely it rests on separate origins. */
export function confidenceSteps(parts: readonly SummaryPart[], confidence: Summary['confidence']): readonly Step[] {
  const { evidence, breadth, origins, value } = confidence;
  const sum = parts.map((part) => `${exactWeight(part.weight)} × ${exactWeight(part.confidence)}`).join(' + ');
  return [
    step(sum, exactWeight(evidence)),
    step(`${origins} ÷ (${origins} + 1)`, exactWeight(breadth)),
    step(`${exactWeight(evidence)} × ${exactWeight(breadth)}`, exactWeight(value)),
  ];
}

function step(formula: string, result: string): Step {
  return { formula, result };
}

function bracketed(terms: readonly string[]): string {
  const sum = terms.join(' + ');
  return /[+×]/.test(sum) ? `(${sum})` : sum;
}
