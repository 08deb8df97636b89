import type { Corroboration } from '../risk/labels.ts';

/** One report of a number: what it may be and what was said. Infinite ends are not stated. */
export interface Observed {
  readonly lower: number;
  readonly upper: number;
  readonly central: number;
  /** The end itself is not meant ("more than"). */
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  /** Whether the report says what the change is measured against. */
  readonly baseStated: boolean;
}

/** What the reports of one number come to: everything that any of them allows, however they stand to each other. */
export interface Corroborated extends Span {
  /** The mean of the different numbers named, held to what all reports allow where there is such a thing. */
  readonly central: number;
  readonly wordings: 'one' | 'compatible' | 'conflict';
}

interface Span {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Puts the reports of one number together. The range takes in everything that any of them allows, where they are
 * compatible ("more than 60 per cent" and "almost two thirds") as where they conflict: it is never more exact than any
 * report, and a report told with less certainty cannot make it narrower. A range that was narrower where reports are
 * compatible would shrink when one of them is widened until a conflict is settled. Only different wordings count, so
 * the same report again changes nothing. All reports are met at once and not pair by pair, so that their order cannot
 * matter and the cost grows with their number alone.
 */
export function corroborate(reports: readonly Observed[]): Corroborated {
  const allowed = allowedByAny(reports);
  const common = allowedByAll(reports);
  const { lower, upper } = common ?? allowed;
  const different = new Set(reports.map(signature)).size > 1;
  return {
    ...allowed,
    central: Math.min(upper, Math.max(lower, meanOfDistinct(reports.map(({ central }) => central)))),
    wordings: common === null ? 'conflict' : different ? 'compatible' : 'one',
  };
}

/** The agreement of reports: more than one wording speaks for itself, one wording needs two origins. */
export function agreementOf(wordings: Corroborated['wordings'], origins: number): Corroboration {
  if (wordings !== 'one') return wordings;
  return origins > 1 ? 'agree' : 'single';
}

function allowedByAny(reports: readonly Observed[]): Span {
  return { lower: least(reports, ({ lower }) => lower), upper: greatest(reports, ({ upper }) => upper) };
}

/** What is possible if every report holds; null where they exclude each other. */
function allowedByAll(reports: readonly Observed[]): Span | null {
  const [lower, upper] = [greatest(reports, (report) => report.lower), least(reports, (report) => report.upper)];
  return lower < upper || (lower === upper && isMeant(reports, lower)) ? { lower, upper } : null;
}

/**
 * Whether a number at which the reports just touch is what they mean: no report leaves it out, or one names it alone
 * ("two thirds" beside "almost two thirds"), as `intersect` of quantities has it for two.
 */
function isMeant(reports: readonly Observed[], at: number): boolean {
  const leftOut = ({ lower, lowerOpen, upper, upperOpen }: Observed): boolean =>
    (lowerOpen && lower === at) || (upperOpen && upper === at);
  return reports.some(({ lower, upper }) => lower === at && upper === at) || !reports.some(leftOut);
}

function signature({ lower, upper, lowerOpen, upperOpen, central, baseStated }: Observed): string {
  return `${lower}|${upper}|${lowerOpen}|${upperOpen}|${central}|${baseStated}`;
}

/** Each number that was named counts once; sorted, because sums of floating numbers depend on their order. */
function meanOfDistinct(values: readonly number[]): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  return distinct.reduce((sum, value) => sum + value, 0) / distinct.length;
}

function least<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((best, item) => Math.min(best, of(item)), Infinity);
}

function greatest<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((best, item) => Math.max(best, of(item)), -Infinity);
}
