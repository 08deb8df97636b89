import { type Locale, RISK_BAND_LABELS, inLocale } from '@kouan/shared';
import type { ChartData } from '../../charts/series.ts';
import { formatDate } from '../../display/dates.ts';
import { SCORE_AXIS, scoreText } from '../parts-chart.ts';
import { bandsOnScale } from '../bands-on-scale.ts';
import type { RiskLinePoints } from './documents.ts';

/** The words of the line. */
export interface LineWords {
  readonly day: string;
  readonly score: string;
  readonly none: string;
}

/** The score day by day with its range as a band; a day without a score is a gap, and the axis names the bands. */
export function lineChart(points: RiskLinePoints, locale: Locale, words: LineWords): ChartData {
  const starts = new Map(bandsOnScale().map(({ band, from }) => [from, inLocale(RISK_BAND_LABELS[band], locale)]));
  return {
    kind: 'line',
    categoryName: words.day,
    categories: points.map(({ asOf }) => formatDate(asOf, locale)),
    axis: SCORE_AXIS,
    axisText: (value) => [String(value), starts.get(value)].filter(Boolean).join(' '),
    series: [
      {
        name: words.score,
        values: points.map(({ score }) => score?.central ?? null),
        texts: points.map(({ score, band }) =>
          score && band ? `${scoreText(score, locale)} · ${inLocale(RISK_BAND_LABELS[band], locale)}` : words.none,
        ),
        ranges: points.map(({ score }) => score),
      },
    ],
  };
}
