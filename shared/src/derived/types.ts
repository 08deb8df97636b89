import type { FigureRelation, ReportedFigure } from '../corroboration/types.ts';
import type { Period } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type { ObservationStatus } from '../vocabulary/market-facts.ts';
import type { ChangeDirection, ComparisonForm } from '../vocabulary/quantities.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/words.ts';

export const SERIES_KIND_LABELS = {
  monthly: { zh: '月度', en: 'Monthly' },
  january_february: { zh: '1—2月合并', en: 'January and February together' },
  cumulative: { zh: '年初以来累计', en: 'Cumulative since January' },
  quarterly: { zh: '季度', en: 'Quarterly' },
  half_yearly: { zh: '半年度', en: 'Half-yearly' },
  annual: { zh: '年度', en: 'Annual' },
} as const satisfies Vocabulary;
/** What the periods of a series have in common; figures of two kinds never stand in one series. */
export type SeriesKind = keyof typeof SERIES_KIND_LABELS;
export const SERIES_KINDS = wordsOf(SERIES_KIND_LABELS);

export const DERIVED_OPERATION_LABELS = {
  year_on_year: { zh: '同比', en: 'Year on year' },
  share: { zh: '占比', en: 'Share' },
  sum: { zh: '合计', en: 'Sum' },
} as const satisfies Vocabulary;
/** What Kouan works out from figures. */
export type DerivedOperation = keyof typeof DERIVED_OPERATION_LABELS;
export const DERIVED_OPERATIONS = wordsOf(DERIVED_OPERATION_LABELS);

export const DERIVED_REFUSAL_LABELS = {
  gap: { zh: '缺少所需时期或行业的数据，不作推算', en: 'A figure that it needs is missing; Kouan does not guess it' },
  currency_mismatch: { zh: '币种不同，不能合并计算', en: 'The amounts are in different currencies' },
  unit_mismatch: { zh: '单位不同，不能合并计算', en: 'The values count different things' },
  indicator_mismatch: { zh: '指标不同，不能合并计算', en: 'The figures measure different things' },
  kind_mixed: {
    zh: '当月、累计、1—2月合并等口径不同，不能混算',
    en: 'Monthly, cumulative and combined January–February figures are never mixed',
  },
  period_mismatch: { zh: '时期不对应', en: 'The periods do not correspond' },
  overlapping_periods: { zh: '时期有重叠，会重复计算', en: 'The periods overlap and would be counted twice' },
  overlapping_sectors: { zh: '行业有包含关系，会重复计算', en: 'One sector lies within another and would count twice' },
  whole_not_wider: { zh: '整体不包含部分，不能计算占比', en: 'The whole does not contain the part' },
  part_exceeds_whole: {
    zh: '部分大于整体，数据有误',
    en: 'The part is larger than the whole, so one of them is wrong',
  },
  mixed_vintages: {
    zh: '有的数据在另一些入库前已被修订，不属于同一时点的认识',
    en: 'They never stood at the same time: one was revised before another was recorded',
  },
  base_not_positive: {
    zh: '基数可能为零或负数，比率没有意义',
    en: 'The base may be zero or less, so a ratio means nothing',
  },
  value_unknown: { zh: '有一项没有任何界限', en: 'One of the values has no bound at all' },
} as const satisfies Vocabulary;
/** Why nothing is worked out. */
export type DerivedRefusal = keyof typeof DERIVED_REFUSAL_LABELS;
export const DERIVED_REFUSALS = wordsOf(DERIVED_REFUSAL_LABELS);

export const DERIVED_NOTE_LABELS = {
  tiny_base: { zh: '基数很小，变化幅度会显得很大', en: 'The base is tiny, which makes the change look large' },
  term_in_conflict: {
    zh: '有一项的来源说法相互矛盾，按全部范围计算',
    en: 'The sources of one term disagree; its whole range was carried along',
  },
} as const satisfies Vocabulary;
/** What a reader should know of a result. */
export type DerivedNote = keyof typeof DERIVED_NOTE_LABELS;
export const DERIVED_NOTES = wordsOf(DERIVED_NOTE_LABELS);

/** A moment in ISO 8601. */
type Instant = string;

/** A reported level that may enter a series. */
export interface LevelFigure extends ReportedFigure {
  readonly reportedPeriod: Period;
  readonly status: ObservationStatus;
  readonly recordedAt: Instant;
  /** When it was superseded or deleted; null while it stands. */
  readonly endedAt: Instant | null;
}

/** What is known of one period: one figure, or all that speak of the same thing. */
export interface DerivedTerm {
  readonly figureIds: readonly string[];
  readonly indicator: string;
  readonly market: string | null;
  readonly sector: string | null;
  readonly region: string | null;
  readonly period: Period;
  readonly kind: SeriesKind;
  readonly value: Quantity;
  readonly relation: FigureRelation;
  readonly origins: number;
  readonly status: ObservationStatus;
  /** Between these two all of its figures stood. */
  readonly standsFrom: Instant;
  readonly standsTo: Instant | null;
}

/** One place of a series; `term` is null where nothing was reported: a gap stays a gap. */
export interface SeriesPoint {
  readonly period: Period;
  readonly term: DerivedTerm | null;
}

/** A line of arithmetic that can be recomputed by hand, in digits and signs. */
export interface ArithmeticLine {
  /** Which of the result's numbers it gives. */
  readonly of: 'value' | 'lower' | 'upper';
  readonly expression: string;
}

/** What was worked out, how it is to be read, and from what; never stored. */
export interface DerivedResult {
  readonly value: Quantity;
  readonly form: ComparisonForm;
  readonly direction: ChangeDirection;
  /** The least settled of its terms. */
  readonly status: ObservationStatus;
  readonly arithmetic: readonly ArithmeticLine[];
  readonly notes: readonly DerivedNote[];
}

/** A figure that Kouan derives from others, or the reason why it does not. */
export interface DerivedFigure {
  readonly operation: DerivedOperation;
  readonly period: Period;
  /** In the order of the arithmetic: the later one first, the part before the whole. */
  readonly terms: readonly DerivedTerm[];
  readonly result: DerivedResult | null;
  readonly refusal: DerivedRefusal | null;
  /** What is missing where the refusal is a gap: periods, or codes of sectors. */
  readonly missing: readonly string[];
}
