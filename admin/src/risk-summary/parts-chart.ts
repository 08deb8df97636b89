import type { Locale } from '@kouan/shared';
import type { ChartData } from '../charts/series.ts';
import type { ScoreRange } from './documents.ts';
import { points, rangeText } from './numbers.ts';

/** The words of a chart of scores. */
export interface ScoresWords {
  /** What the rows are, as the head of the table's first column. */
  readonly category: string;
  readonly score: string;
  /** Where there is no score. */
  readonly none: string;
}

/** The scale that all scores share. */
export const SCORE_AXIS = { min: 0, max: 100, step: 20 } as const;

/** Scores as bars with their ranges; one that is missing keeps its place and says so. */
export function scoresChart(
  rows: readonly { readonly name: string; readonly score: ScoreRange | null }[],
  locale: Locale,
  words: ScoresWords,
): ChartData {
  return {
    kind: 'rows',
    categoryName: words.category,
    categories: rows.map(({ name }) => name),
    axis: SCORE_AXIS,
    series: [
      {
        name: words.score,
        values: rows.map(({ score }) => score?.central ?? null),
        texts: rows.map(({ score }) => (score ? scoreText(score, locale) : words.none)),
        ranges: rows.map(({ score }) => (score && score.lower < score.upper ? score : null)),
      },
    ],
  };
}

/** A score with its range, as in "64.6 (62.4–69.2)". */
export function scoreText(score: ScoreRange, locale: Locale): string {
  const range = rangeText(score, locale);
  const central = points(score.central, locale);
  if (!range) return central;
  return locale === 'en' ? `${central} (${range})` : `${central}（${range}）`;
}
