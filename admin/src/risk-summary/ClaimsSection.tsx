import { type Locale, SERIES_KIND_LABELS, inLocale, pick } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Chart } from '../charts/Chart.tsx';
import { EmptyState } from '../records/States.tsx';
import { Section } from '../display/Section.tsx';
import { ImpliedBaseNote } from '../figures/FigureValue.tsx';
import { chartOf, kindOf } from '../figures/series.ts';
import { describePeriod } from '../figures/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { FigureButton } from './FigureButton.tsx';
import { sectionId } from './sections.ts';
import { sourcesLine } from './sources-line.ts';
import { type ClaimsLevel, type ClaimsRow, claimsAxes } from './sort-figures.ts';

interface Props {
  readonly claims: readonly ClaimsRow[];
  /** What is asked, for pictures that are passed on. */
  readonly subject: string;
}

/** Claims on insurers by quarter: how much, and what that is compared with, each under its own indicator. */
export function ClaimsSection({ claims, subject }: Props) {
  const t = useMessages();
  if (claims.length === 0) {
    return (
      <Section id={sectionId('claims')} title={t('resources.riskSummary.claims.title')}>
        <EmptyState body={t('resources.riskSummary.claims.none')} />
      </Section>
    );
  }
  return (
    <Section id={sectionId('claims')} title={t('resources.riskSummary.claims.title')}>
      <Stack spacing={2}>
        {claims.map((row) => (
          <Row key={row.key} row={row} />
        ))}
        <ClaimsCharts claims={claims} subject={subject} />
        <Typography variant="caption" color="text.secondary">
          {t('resources.riskSummary.claims.hint')}
        </Typography>
      </Stack>
    </Section>
  );
}

function Row({ row }: { row: ClaimsRow }) {
  const locale = useLanguage();
  return (
    <Box>
      <Typography variant="subtitle2" component="h4">
        {[...subjectOf([...row.levels, ...row.changes][0], locale), describePeriod(row, locale)].join(' · ')}
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: { xs: 1, sm: 4 }, flexWrap: 'wrap', my: 0.5 }}>
        {[...row.levels, ...row.changes].map((figure) => (
          <div key={figure.id}>
            <FigureButton figure={figure} />
          </div>
        ))}
      </Stack>
      {row.changes.map((figure) => (
        <ImpliedBaseNote key={figure.id} figure={figure} />
      ))}
    </Box>
  );
}

/** One chart for each thing that is measured in one currency over periods of one kind. */
function ClaimsCharts({ claims, subject }: Props) {
  const axes = useMemo(() => claimsAxes(claims), [claims]);
  return axes.map(({ key, figures }) => <ClaimsChart key={key} figures={figures} subject={subject} />);
}

function ClaimsChart({ figures, subject }: { figures: readonly ClaimsLevel[]; subject: string }) {
  const t = useMessages();
  const locale = useLanguage();
  const [first] = figures;
  const category = t('resources.riskSummary.claims.period');
  const kind = first ? kindOf(first) : null;
  const name = [...subjectOf(first, locale), ...(kind ? [inLocale(SERIES_KIND_LABELS[kind], locale)] : [])].join(' · ');
  const gap = t('resources.figureSeries.gap');
  const series = t('resources.figures.series.of', { name, unit: first?.value.unit ?? '' });
  const data = useMemo(
    () => chartOf(figures, 'period', { category, series, gap }, locale),
    [figures, category, series, gap, locale],
  );
  const sources = sourcesLine(
    figures.flatMap(({ evidence }) => evidence),
    locale,
    t,
  );
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {series}
      </Typography>
      <Chart label={series} data={data} height={200} subject={subject} sources={sources} />
    </Box>
  );
}

/** What is measured: the indicator, with goods and region where it is of some alone. */
function subjectOf(figure: ClaimsLevel | undefined, locale: Locale): readonly string[] {
  return [figure?.indicator.name, figure?.sector?.name, figure?.region?.name]
    .map((name) => pick(name, locale))
    .filter(Boolean);
}
