import { ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { Section } from '../../display/Section.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { gql } from '../../provider/client.ts';
import { Answer } from '../Answer.tsx';
import type { Question, Summary } from '../documents.ts';
import { sectionId } from '../sections.ts';
import { subjectLine } from '../sources-line.ts';
import { RISK_LINE, type RiskLinePoints } from './documents.ts';
import { lineChart } from './line-chart.ts';
import { SPANS, type Span, USUAL_SPAN, lineFrom } from './spans.ts';

interface Props {
  readonly question: Question;
  readonly summary: Summary;
}

/** How high the line is drawn, in pixels. */
const HEIGHT = 280;

/** The score through time, up to the day asked for, with what it may really have been as a band. */
export function LineSection({ question, summary }: Props) {
  const t = useMessages();
  const [span, setSpan] = useState<Span>(USUAL_SPAN);
  const to = summary.asOf;
  const asked = { ...question, from: lineFrom(to, span), to };
  const query = useQuery({
    queryKey: ['riskSummary', 'line', asked],
    queryFn: async ({ signal }) => (await gql(RISK_LINE, asked, signal)).line,
    placeholderData: keepPreviousData,
    networkMode: 'always',
  });
  return (
    <Section
      id={sectionId('line')}
      title={t('resources.riskSummary.line.title')}
      actions={
        <ToggleButtonGroup
          size="small"
          exclusive
          value={span}
          aria-label={t('resources.riskSummary.line.span')}
          onChange={(_, chosen: Span | null) => chosen !== null && setSpan(chosen)}
          sx={{ '@media print': { display: 'none' } }}
        >
          {SPANS.map((each) => (
            <ToggleButton key={each} value={each} sx={{ px: 1.5 }}>
              {t(`resources.riskSummary.line.months${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Answer query={query} height={HEIGHT}>
        {(points) => <Line points={points} summary={summary} />}
      </Answer>
    </Section>
  );
}

function Line({ points, summary }: { points: RiskLinePoints; summary: Summary }) {
  const t = useMessages();
  const locale = useLanguage();
  const data = useMemo(
    () =>
      lineChart(points, locale, {
        day: t('resources.riskSummary.line.day'),
        score: t('resources.riskSummary.parts.score'),
        none: t('resources.riskSummary.compare.noScore'),
      }),
    [points, locale, t],
  );
  const isEmpty = points.every(({ score }) => score === null);
  return isEmpty ? (
    <Typography>{t('resources.riskSummary.line.none')}</Typography>
  ) : (
    <>
      <Chart
        label={t('resources.riskSummary.line.title')}
        data={data}
        height={HEIGHT}
        subject={subjectLine(summary, locale, t)}
      />
      <Typography variant="body2" color="text.secondary">
        {t('resources.riskSummary.line.hint')}
      </Typography>
    </>
  );
}
