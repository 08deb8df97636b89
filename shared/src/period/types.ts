import type { Frequency } from '../vocabulary/quantities.ts';

/** A calendar date, `YYYY-MM-DD`, in no time zone. Dates in this form sort as text. */
export type PlainDate = string;

/** A stretch of time that a statistic speaks of. */
export interface Period {
  /** The one way to write it, as in `2022-Q1` or `2022-01/2022-02`. */
  readonly text: string;
  readonly frequency: Frequency;
  /** First day. */
  readonly from: PlainDate;
  /** Last day; it belongs to the period. */
  readonly to: PlainDate;
}

/**
 * A day that is known only within bounds, as in "early this month" of an undated report. Unknown ends stay null; the
 * source's own words are kept.
 */
export interface DateRange {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly wording: string | null;
}
