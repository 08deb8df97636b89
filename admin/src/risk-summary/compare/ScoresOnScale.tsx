import CloseIcon from '@mui/icons-material/Close';
import { CONFIDENCE_LABELS, RISK_DIRECTION_LABELS, inLocale } from '@kouan/shared';
import { Box, IconButton, Link, Skeleton, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Section } from '../../display/Section.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { ErrorState } from '../../records/States.tsx';
import { BandChip } from '../BandChip.tsx';
import { ScoreScale } from '../ScoreScale.tsx';
import { scoresChart } from '../parts-chart.ts';
import { points, rangeText } from '../numbers.ts';
import { summaryPath } from '../question.ts';
import { clocksLine } from '../sources-line.ts';
import { type ComparedColumn, columnName } from './column-view.ts';
import type { Column } from './columns.ts';

interface Props {
  readonly columns: readonly ComparedColumn[];
  readonly onRemove: (column: Column) => void;
}

/** All scores on one scale, each with its range, its direction and how sure it is. */
export function ScoresOnScale({ columns, onRemove }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const all = t('resources.riskSummary.allSectors');
  const title = t('resources.riskSummary.compare.scores');
  const answered = columns.find(({ query }) => query.data)?.query.data;
  const data = useMemo(
    () =>
      scoresChart(
        columns.map((column) => ({ name: columnName(column, locale, all), score: column.query.data?.score ?? null })),
        locale,
        {
          category: t('resources.riskSummary.compare.column'),
          score: t('resources.riskSummary.parts.score'),
          none: t('resources.riskSummary.compare.noScore'),
        },
      ),
    [columns, locale, all, t],
  );
  return (
    <Section title={title}>
      <ChartFrame
        label={title}
        data={data}
        isReadable
        height={80 + 50 * columns.length}
        {...(answered ? { subject: clocksLine(answered, locale, t) } : {})}
      >
        <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {columns.map((each, index) => (
            <Row
              key={index}
              compared={each}
              name={columnName(each, locale, all)}
              hasNames={index === columns.length - 1}
              onRemove={() => onRemove(each.column)}
            />
          ))}
        </Stack>
      </ChartFrame>
    </Section>
  );
}

interface RowProps {
  readonly compared: ComparedColumn;
  readonly name: string;
  readonly hasNames: boolean;
  readonly onRemove: () => void;
}

function Row({ compared: { question, query }, name, hasNames, onRemove }: RowProps) {
  const t = useMessages();
  return (
    <Box component="li">
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <Link component={RouterLink} to={summaryPath(question)} sx={{ fontWeight: 600, minWidth: 0 }}>
          {name}
        </Link>
        <IconButton
          size="small"
          aria-label={t('resources.riskSummary.compare.remove', { name })}
          onClick={onRemove}
          sx={{ '@media print': { display: 'none' } }}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Stack>
      {query.error && !query.data && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {!query.error && !query.data && <Skeleton variant="rounded" height={32} />}
      {query.data && <Found summary={query.data} hasNames={hasNames} />}
    </Box>
  );
}

function Found({ summary, hasNames }: { summary: NonNullable<ComparedColumn['query']['data']>; hasNames: boolean }) {
  const t = useMessages();
  const locale = useLanguage();
  const { score, band, direction, confidence } = summary;
  if (!score) return <Typography color="text.secondary">{t('resources.riskSummary.noScore.title')}</Typography>;
  const range = rangeText(score, locale);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 400px' },
        columnGap: 3,
        alignItems: 'center',
      }}
    >
      <ScoreScale score={score} band={band} hasNames={hasNames} />
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
        <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <strong>{points(score.central, locale)}</strong>
          {range && ` ${t('resources.riskSummary.range', { range })}`}
        </Typography>
        {band && <BandChip band={band} isSmall />}
        <Typography component="span" variant="body2" color="text.secondary">
          {inLocale(RISK_DIRECTION_LABELS[direction], locale)}
          {' · '}
          {t('resources.riskSummary.sure.title', { word: inLocale(CONFIDENCE_LABELS[confidence.word], locale) })}
        </Typography>
      </Stack>
    </Box>
  );
}
