import { SERIES_KIND_LABELS, inLocale, pick } from '@kouan/shared';
import { Box, Link, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Title } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Chart } from '../charts/Chart.tsx';
import { Section } from '../display/Section.tsx';
import { figuresPath } from '../figures/figures-path.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { EmptyState, ErrorState } from '../records/States.tsx';
import { DerivedSections } from './DerivedSections.tsx';
import { SeriesForm } from './SeriesForm.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import { seriesChart } from './chart.ts';
import { FIGURE_SERIES, type Series, type SeriesQuestion } from './documents.ts';
import { useSeriesQuestion } from './use-question.ts';

/** Figures over time: chart and table with gaps as gaps, and what follows from them with its arithmetic. */
export default function FigureSeriesPage() {
  const t = useMessages();
  const question = useSeriesQuestion();
  return (
    <Stack spacing={2} sx={{ p: { xs: 1, sm: 2 }, maxWidth: 1200, minWidth: 0 }}>
      <Title title={t('resources.figureSeries.name')} />
      <Box>
        <Typography variant="h5" component="h1">
          {t('resources.figureSeries.name')}
        </Typography>
        <Typography color="text.secondary">{t('resources.figureSeries.lead')}</Typography>
      </Box>
      {question ? <Asked question={question} /> : <LinearProgress aria-label={t('common.loading')} />}
    </Stack>
  );
}

function Asked({ question }: { question: SeriesQuestion }) {
  const t = useMessages();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['figureSeries', question],
    queryFn: async ({ signal }) => (await gql(FIGURE_SERIES, question, signal)).series,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <SeriesForm question={question} {...(data ? { series: data } : {})} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={t('common.loading')} />}</Box>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        data && <Answer series={data} question={question} />
      )}
    </>
  );
}

function Answer({ series, question }: { series: Series; question: SeriesQuestion }) {
  const t = useMessages();
  const locale = useLanguage();
  const { unit, units, kinds, points } = series;
  const name = [series.indicator.name, series.sector?.name, series.market?.name]
    .map((part) => pick(part, locale))
    .filter(Boolean)
    .join(' · ');
  const label = unit === null ? name : t('resources.figures.series.of', { name, unit });
  const words = { period: t('resources.figureSeries.period'), value: label, gap: t('resources.figureSeries.gap') };
  const { period, value, gap } = words;
  const chart = useMemo(
    () => seriesChart({ points }, { period, value, gap }, locale),
    [points, period, value, gap, locale],
  );
  const others = kinds.filter((kind) => kind !== series.kind).map((kind) => inLocale(SERIES_KIND_LABELS[kind], locale));
  if (points.every(({ term }) => term === null)) {
    return (
      <EmptyState
        body={
          others.length > 0
            ? t('resources.figureSeries.otherKinds', { kinds: others.join(locale === 'en' ? ', ' : '、') })
            : t('resources.figureSeries.empty')
        }
      >
        <Link component={RouterLink} to={figuresPath(series)}>
          {t('resources.figureSeries.itsFigures')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={label}>
        <Chart label={label} data={chart} height={280} />
        <Typography variant="caption" color="text.secondary">
          {t('resources.figures.series.hint')}
        </Typography>
        {units.length > 1 && <UnitChoice units={units} chosen={unit} />}
      </Section>
      <Section title={t('resources.figureSeries.table')}>
        <SeriesTable points={points} label={label} />
      </Section>
      <DerivedSections question={question} />
    </>
  );
}
