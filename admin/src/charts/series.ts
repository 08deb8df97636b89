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
  /** What each value may really be, drawn as a thin line over it; null where nothing is to be drawn. */
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
}
