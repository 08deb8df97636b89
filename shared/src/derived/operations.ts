import { tinyBaseOf } from '../comparison/tiny-base.ts';
import { Decimal } from '../decimal/decimal.ts';
import { samePeriodYearBefore } from '../period/period.ts';
import { addDays } from '../period/plain-date.ts';
import type { Period } from '../period/types.ts';
import { divide, scale, subtract, sum } from '../quantity/arithmetic.ts';
import { exactly } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/types.ts';
import { linesTo, ratioLines, sumLines } from './arithmetic.ts';
import { commonRefusal, sectorsOverlap } from './checks.ts';
import { leastSettled } from './series.ts';
import type { DerivedFigure, DerivedNote, DerivedRefusal, DerivedResult, DerivedTerm, SeriesPoint } from './types.ts';

/**
 * The change of a period on the same period a year before, with the bounds of both carried along. Where nobody can say
 * whether it rose or fell, the result is the multiple.
 */
export function yearOnYear(now: SeriesPoint, before: SeriesPoint | undefined): DerivedFigure {
  const base = samePeriodYearBefore(now.period);
  const shape = { operation: 'year_on_year', period: now.period } as const;
  const [later, earlier] = [now.term, before?.term ?? null];
  if (!later || !earlier) {
    return missing(shape, [later, earlier], [...(later ? [] : [now.period.text]), ...(earlier ? [] : [base.text])]);
  }
  const terms = [later, earlier];
  const refusal =
    commonRefusal(terms) ??
    (earlier.period.text === base.text && isSameThing(later, earlier) ? null : 'period_mismatch') ??
    ratioRefusal(earlier.value);
  if (refusal) return refused(shape, terms, refusal);
  return { ...shape, terms, result: change(later, earlier), refusal: null, missing: [] };
}

/**
 * The part of a whole in per cent: of a sector in all goods or in its chapter, of a market in all markets. A part is
 * never more than the whole, which bounds what the wordings leave open.
 */
export function share(part: SeriesPoint, whole: SeriesPoint): DerivedFigure {
  const shape = { operation: 'share', period: part.period } as const;
  if (!part.term || !whole.term) {
    return missing(shape, [part.term, whole.term], [part.term ? whole.period.text : part.period.text]);
  }
  const terms = [part.term, whole.term];
  const refusal =
    commonRefusal(terms) ??
    (part.period.text === whole.period.text ? null : 'period_mismatch') ??
    (isWider(whole.term, part.term) ? null : 'whole_not_wider') ??
    ratioRefusal(whole.term.value);
  if (refusal) return refused(shape, terms, refusal);
  const ratio = scale(divide(part.term.value, whole.term.value, 'times'), '100', 'percent');
  if (ratio.lower !== null && new Decimal(ratio.lower).gt(100)) return refused(shape, terms, 'part_exceeds_whole');
  return {
    ...shape,
    terms,
    result: {
      value: withinTheWhole(ratio),
      form: 'share_percent',
      direction: 'level',
      arithmetic: linesTo(ratio, ratioLines(part.term.value, whole.term.value, false)),
      ...told(terms),
    },
    refusal: null,
    missing: [],
  };
}

/** The sum of one period over sectors that do not overlap. @param parts by the code of each sector, all of one period */
export function sumOverSectors(
  parts: readonly (SeriesPoint & { readonly sector: string })[],
  period: Period,
): DerivedFigure {
  const shape = { operation: 'sum', period } as const;
  const lacking = parts.filter(({ term }) => term === null).map(({ sector }) => sector);
  const terms = termsOf(parts);
  const overlap = parts.some((part, index) =>
    parts.slice(index + 1).some((other) => sectorsOverlap(part.sector, other.sector)),
  );
  if (overlap) return refused(shape, terms, 'overlapping_sectors');
  if (lacking.length > 0 || parts.length === 0) return missing(shape, terms, lacking);
  const isAligned = terms.every((term) => term.period.text === period.text);
  return summed(shape, terms, isAligned ? null : 'period_mismatch');
}

/** The sum over periods that fill a longer one without a gap and without an overlap: quarters of a year. */
export function sumOverPeriods(parts: readonly SeriesPoint[], period: Period): DerivedFigure {
  const shape = { operation: 'sum', period } as const;
  const ordered = parts.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const terms = termsOf(ordered);
  const lacking = ordered.filter(({ term }) => term === null).map((part) => part.period.text);
  const common = commonRefusal(terms);
  if (common) return refused(shape, terms, common);
  if (ordered.some((part, index) => part.period.from <= (ordered[index - 1]?.period.to ?? ''))) {
    return refused(shape, terms, 'overlapping_periods');
  }
  if (lacking.length > 0) return missing(shape, terms, lacking);
  return fills(ordered, period) ? summed(shape, terms, null) : missing(shape, terms, [period.text]);
}

type Shape = Pick<DerivedFigure, 'operation' | 'period'>;

function summed(shape: Shape, terms: readonly DerivedTerm[], other: DerivedRefusal | null): DerivedFigure {
  const refusal = commonRefusal(terms) ?? other;
  if (refusal) return refused(shape, terms, refusal);
  const values = terms.map(({ value }) => value);
  const total = sum(values, values[0]?.unit ?? '');
  return {
    ...shape,
    terms,
    result: {
      value: total,
      form: 'level',
      direction: 'level',
      arithmetic: linesTo(total, sumLines(values)),
      ...told(terms),
    },
    refusal: null,
    missing: [],
  };
}

function change(now: DerivedTerm, before: DerivedTerm): DerivedResult {
  const factor = divide(now.value, before.value, 'times');
  const percent = scale(subtract(factor, exactly('1', 'times')), '100', 'percent');
  const notes: readonly DerivedNote[] = isTiny(before.value) ? ['tiny_base'] : [];
  const arithmetic = linesTo(percent, ratioLines(now.value, before.value, true));
  return { ...directed(percent, factor), arithmetic, ...told([now, before], notes) };
}

/** Changes are written without a sign, their direction says it; where even that is open, the multiple stands alone. */
function directed(percent: Quantity, factor: Quantity): Pick<DerivedResult, 'value' | 'form' | 'direction'> {
  const { lower, upper } = percent;
  if (lower === '0' && upper === '0') return { value: percent, form: 'percent_change', direction: 'level' };
  if (lower !== null && Number(lower) >= 0) return { value: percent, form: 'percent_change', direction: 'up' };
  if (upper !== null && Number(upper) <= 0) {
    const fall = subtract(exactly('0', 'percent'), percent);
    return { value: fall, form: 'percent_change', direction: 'down' };
  }
  return { value: factor, form: 'multiple', direction: 'up' };
}

function told(
  terms: readonly DerivedTerm[],
  notes: readonly DerivedNote[] = [],
): Pick<DerivedResult, 'status' | 'notes'> {
  const isDisputed = terms.some(({ relation }) => relation === 'conflict');
  return {
    status: leastSettled(terms.map(({ status }) => status)),
    notes: [...notes, ...(isDisputed ? (['term_in_conflict'] as const) : [])],
  };
}

function refused(shape: Shape, terms: readonly DerivedTerm[], refusal: DerivedRefusal): DerivedFigure {
  return { ...shape, terms, result: null, refusal, missing: [] };
}

function missing(shape: Shape, terms: readonly (DerivedTerm | null)[], lacking: readonly string[]): DerivedFigure {
  return { ...shape, terms: terms.filter((term) => term !== null), result: null, refusal: 'gap', missing: lacking };
}

function termsOf(points: readonly SeriesPoint[]): readonly DerivedTerm[] {
  return points.flatMap(({ term }) => term ?? []);
}

/** A ratio means something only over a base that is above zero. */
function ratioRefusal({ lower, upper }: Quantity): DerivedRefusal | null {
  const mayBeNegative = lower === null || new Decimal(lower).lt(0);
  const isNothing = upper !== null && new Decimal(upper).lte(0);
  return mayBeNegative || isNothing ? 'base_not_positive' : null;
}

function isTiny({ value, upper, unit }: Quantity): boolean {
  const decisive = value ?? upper;
  return decisive !== null && new Decimal(decisive).lt(tinyBaseOf(unit));
}

function isSameThing(a: DerivedTerm, b: DerivedTerm): boolean {
  return a.market === b.market && a.sector === b.sector && a.region === b.region;
}

/** Whether the whole takes in the part and more: wider goods, all markets or all regions, and nothing narrower. */
function isWider(whole: DerivedTerm, part: DerivedTerm): boolean {
  const takesIn = (of: 'market' | 'region'): boolean => whole[of] === null || whole[of] === part[of];
  const goods = whole.sector === null || (part.sector?.startsWith(whole.sector) ?? false);
  return goods && takesIn('market') && takesIn('region') && !isSameThing(whole, part);
}

function withinTheWhole(ratio: Quantity): Quantity {
  const isOver = ratio.upper === null || new Decimal(ratio.upper).gt(100);
  if (!isOver) return ratio;
  // Wordings alone would allow more than the whole; a plain number beyond it is left to its lower bound.
  if (ratio.value !== null && new Decimal(ratio.value).gt(100)) {
    return { ...ratio, qualifier: 'between', value: null, upper: '100' };
  }
  return { ...ratio, upper: '100' };
}

function fills(parts: readonly SeriesPoint[], { from, to }: Period): boolean {
  const [first, last] = [parts[0]?.period, parts.at(-1)?.period];
  const isUnbroken = parts.every(
    ({ period }, index) => index === 0 || period.from === addDays(parts[index - 1]?.period.to ?? from, 1),
  );
  return first?.from === from && last?.to === to && isUnbroken;
}
