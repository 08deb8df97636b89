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

export interface Corroborated {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
  readonly wordings: 'one' | 'compatible' | 'conflict';
}

/**
 * Puts the reports of one number together: what all of them allow where they are compatible ("more than 60 per cent"
 * and "almost two thirds"), everything any of them allows where they conflict. Only different wordings count, so the
 * same report again changes nothing. All reports are met at once and not pair by pair, so that their order cannot
 * matter and the cost grows with their number alone.
 */
export function corroborate(reports: readonly Observed[]): Corroborated {
  const [lowest, highest] = [least(reports, ({ lower }) => lower), greatest(reports, ({ upper }) => upper)];
  const [lower, upper] = [greatest(reports, (report) => report.lower), least(reports, (report) => report.upper)];
  const conflict = lower > upper || (lower === upper && !isMeant(reports, lower));
  const range = conflict ? { lower: lowest, upper: highest } : { lower, upper };
  const different = new Set(reports.map(signature)).size > 1;
  return {
    ...range,
    central: Math.min(range.upper, Math.max(range.lower, meanOfDistinct(reports.map(({ central }) => central)))),
    wordings: conflict ? 'conflict' : different ? 'compatible' : 'one',
  };
}

/** The agreement of reports: more than one wording speaks for itself, one wording needs two origins. */
export function agreementOf(wordings: Corroborated['wordings'], origins: number): Corroboration {
  if (wordings !== 'one') return wordings;
  return origins > 1 ? 'agree' : 'single';
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
