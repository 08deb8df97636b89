import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { Chart } from '../charts/Chart.tsx';
import { Section } from '../display/Section.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { FigureRecord, FigureRow } from './documents.ts';
import { byGoods, chartOf, overTime } from './series.ts';

/** More figures than a chart can show apart. */
const MOST = 100;

/** The series that a figure stands in: the same over time, and its fellows of the same period. */
export function Series({ figure }: { figure: FigureRecord }) {
  const t = useMessages();
  const { data = [] } = useGetList<FigureRow>('figures', {
    filter: { indicator: figure.indicator.code, ...(figure.market ? { market: figure.market.code } : {}) },
    pagination: { page: 1, perPage: MOST },
    sort: { field: 'period', order: 'ASC' },
  });
  const periods = useMemo(() => overTime(figure, data), [figure, data]);
  const goods = useMemo(() => byGoods(figure, data), [figure, data]);
  // Several reports of one period are no course of time.
  const hasCourse = new Set(periods.map(({ period }) => period)).size > 1;
  if (!hasCourse && goods.length < 2) return null;
  return (
    <Section title={t('resources.figures.series.title')}>
      {hasCourse && <SeriesChart figures={periods} by="period" />}
      {goods.length > 1 && <SeriesChart figures={goods} by="subject" />}
      <Typography variant="caption" color="text.secondary">
        {t('resources.figures.series.hint')}
      </Typography>
    </Section>
  );
}

interface ChartProps {
  readonly figures: readonly FigureRow[];
  readonly by: 'period' | 'subject';
}

/** Figures of one scale as bars, with the range that each wording allows. */
export function SeriesChart({ figures, by }: ChartProps) {
  const t = useMessages();
  const locale = useLanguage();
  const category = by === 'period' ? t('resources.figures.series.period') : t('resources.figures.fields.subject');
  const series = t('resources.figures.series.value');
  const gap = t('resources.figureSeries.gap');
  const data = useMemo(
    () => chartOf(figures, by, { category, series, gap }, locale),
    [figures, by, category, series, gap, locale],
  );
  const label = data.categories.map((name, index) => `${name}: ${data.series[0]?.texts[index] ?? ''}`).join('; ');
  return <Chart label={label} data={data} height={by === 'period' ? 260 : Math.max(120, 44 * figures.length)} />;
}
