/** What a value may really be; null where it has no bound on that side. */
export interface ValueRange {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One measured thing over the chart's categories. */
export interface ChartSeries {
  readonly name: string;
  /** What is drawn, in the order of the categories; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** What is said: the value with its qualifier and unit ("more than 6 million USD"), for the tooltip and the table. */
  readonly texts: readonly string[];
  /**
   * What each value may really be: a thin line over each bar, a band behind a line. Null where nothing is to be drawn.
   */
  readonly ranges?: readonly (ValueRange | null)[];
}

/** What a chart shows. */
export interface ChartData {
  /** `rows` are bars that lie, for long names. */
  readonly kind: 'bar' | 'line' | 'rows';
  /** What the categories are, as the head of the table's first column: "Quarter". */
  readonly categoryName: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** How a number on the axis is written; left out: with all its digits. */
  readonly axisText?: (value: number) => string;
  /** Fixed ends of the axis, and the steps between; left out: what the values need. */
  readonly axis?: { readonly min: number; readonly max: number; readonly step: number };
}

/** Where a chart's numbers come from, for a picture that is passed on without its page. */
export interface ChartOrigin {
  /** What the picture is about and when, as in "Russia · All sectors · as of 31 May 2022". */
  readonly subject?: string;
  /** Who says so, as in "Sources: …". */
  readonly sources?: string;
}
