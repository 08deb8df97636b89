import { type Locale, bounds, formatNumber, formatPeriod, formatQuantity, parsePeriod } from '@kouan/shared';
import type { ChartData, ValueRange } from '../charts/series.ts';
import type { Series, SeriesTerm } from './documents.ts';

/** Words of the chart in the reader's language. */
export interface ChartWords {
  readonly period: string;
  readonly value: string;
  readonly gap: string;
}

/** A series as a chart takes it: bars with the range of each, and nothing at all where nothing is known. */
export function seriesChart({ points }: Pick<Series, 'points'>, words: ChartWords, locale: Locale): ChartData {
  return {
    kind: 'bar',
    categoryName: words.period,
    axisText: (value) => formatNumber(String(value), locale),
    categories: points.map(({ period }) => formatPeriod(parsePeriod(period), locale)),
    series: [
      {
        name: words.value,
        values: points.map(({ term }) => (term ? drawn(term) : null)),
        texts: points.map(({ term }) => (term ? formatQuantity(term.value, locale) : words.gap)),
        ranges: points.map(({ term }) => (term ? rangeOf(term) : null)),
      },
    ],
  };
}

/** The number that was said, or the middle of the bounds where they alone were. */
function drawn({ value: { value, lower, upper } }: SeriesTerm): number | null {
  if (value !== null) return Number(value);
  return lower === null || upper === null ? null : (Number(lower) + Number(upper)) / 2;
}

function rangeOf({ value }: SeriesTerm): ValueRange | null {
  if (value.qualifier === 'exactly') return null;
  const { lower, upper } = bounds(value);
  return { lower: lower === null ? null : Number(lower), upper: upper === null ? null : Number(upper) };
}
