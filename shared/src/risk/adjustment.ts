import { badInput } from '../errors/domain-error.ts';
import { addDays } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import type { Instant, RiskQuestion } from './inputs.ts';
import { roundScore } from './rounding.ts';
import type { ScoreRange } from './summary.ts';

/** An expert may add or take this much of the 100 points at most: two of ten. */
export const MOST_ADJUSTMENT_POINTS = 20;
/** After so many days a judgement has to be made anew. */
export const LONGEST_ADJUSTMENT_DAYS = 180;

/** A reviewer's judgement on a score, as far as it decides where and when it is shown. */
export interface Adjustment {
  readonly id: string;
  /** Whether it is the reader's own tenant's; else it is the market desk's. */
  readonly isOwn: boolean;
  readonly market: string;
  /** HS code; null: all goods. */
  readonly sector: string | null;
  /** Division code; null: the whole country. */
  readonly region: string | null;
  /** -20 to 20, never 0. */
  readonly points: number;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  readonly decidedAt: Instant;
  /** When it was taken back before its time; null while it was not. */
  readonly endedAt: Instant | null;
}

/** @throws BAD_INPUT / ADJUSTMENT_POINTS for 0, more than the most, or a fraction of a hundredth */
export function checkAdjustmentPoints(points: number, path: string): void {
  const isWhole = Math.abs(roundScore(points) - points) < 1e-9;
  if (points === 0 || Math.abs(points) > MOST_ADJUSTMENT_POINTS || !isWhole) {
    throw badInput('ADJUSTMENT_POINTS', path, { max: MOST_ADJUSTMENT_POINTS });
  }
}

/** @throws BAD_INPUT where the last day lies before the first, or later than a judgement may hold */
export function checkAdjustmentDays(from: PlainDate, to: PlainDate, path: string): void {
  if (to < from) throw badInput('DATES_REVERSED', path);
  if (to > lastAdjustmentDay(from)) throw badInput('ADJUSTMENT_TOO_LONG', path, { max: LONGEST_ADJUSTMENT_DAYS });
}

/** The last day on which a judgement from that day on can hold. */
export function lastAdjustmentDay(from: PlainDate): PlainDate {
  return addDays(from, LONGEST_ADJUSTMENT_DAYS);
}

/**
 * The adjustment that is shown beside the answer to a question: one in force on the day, known at the moment, made for
 * what is asked or for something wider that contains it. Of several the own tenant's, then the nearest in its sector,
 * then in its region, then the one decided last.
 */
export function adjustmentInForce<A extends Adjustment>(adjustments: readonly A[], question: RiskQuestion): A | null {
  const applying = adjustments.filter((adjustment) => isKnown(adjustment, question) && applies(adjustment, question));
  return applying.reduce<A | null>(
    (best, one) => (best === null || goesBefore(one, best, question) ? one : best),
    null,
  );
}

/** The score with the points added, end by end and held to 0 to 100; it stands beside the score and never in its place. */
export function adjustedScore(score: ScoreRange, points: number): ScoreRange {
  const moved = (end: number): number => roundScore(Math.min(100, Math.max(0, end + points)));
  return { lower: moved(score.lower), central: moved(score.central), upper: moved(score.upper) };
}

function isKnown({ decidedAt, endedAt }: Adjustment, { knownAt }: RiskQuestion): boolean {
  if (knownAt === null) return endedAt === null;
  const at = Date.parse(knownAt);
  return Date.parse(decidedAt) <= at && (endedAt === null || Date.parse(endedAt) > at);
}

function applies(adjustment: Adjustment, question: RiskQuestion): boolean {
  const { market, sector, region, validFrom, validTo } = adjustment;
  return (
    market === question.market &&
    validFrom <= question.asOf &&
    question.asOf <= validTo &&
    (sector === null || (question.sector?.startsWith(sector) ?? false)) &&
    (region === null || lineage(question).includes(region))
  );
}

/** The division asked for and those it lies in, nearest first. */
function lineage({ region, regionLineages }: RiskQuestion): readonly string[] {
  return region === null ? [] : [region, ...(regionLineages[region] ?? [])];
}

function goesBefore(one: Adjustment, other: Adjustment, question: RiskQuestion): boolean {
  const order = (of: Adjustment): readonly (number | string)[] => [
    of.isOwn ? 1 : 0,
    of.sector?.length ?? 0,
    of.region === null ? -Infinity : -lineage(question).indexOf(of.region),
    Date.parse(of.decidedAt),
    of.id,
  ];
  const [a, b] = [order(one), order(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
