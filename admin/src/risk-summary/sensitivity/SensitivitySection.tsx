import { RISK_CATEGORY_LABELS, inLocale, pick } from '@kouan/shared';
import { Box, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Section } from '../../display/Section.tsx';
import { LocalizedTextView } from '../../display/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { gql } from '../../provider/client.ts';
import { Answer } from '../Answer.tsx';
import { RangeBar } from '../RangeBar.tsx';
import type { Question, Summary } from '../documents.ts';
import { points, rangeText, signedPoints } from '../numbers.ts';
import { scoresChart } from '../parts-chart.ts';
import { sectionId } from '../sections.ts';
import { subjectLine } from '../sources-line.ts';
import { byEffect } from './by-effect.ts';
import { RISK_SENSITIVITY, type Sensitivity } from './documents.ts';

/** How far the score leans on each of its sources: what it would be without it. */
export function SensitivitySection({ question, summary }: { question: Question; summary: Summary }) {
  const t = useMessages();
  const query = useQuery({
    queryKey: ['riskSummary', 'sensitivity', question],
    queryFn: async ({ signal }) => (await gql(RISK_SENSITIVITY, question, signal)).summary.sensitivity,
    placeholderData: keepPreviousData,
    networkMode: 'always',
  });
  return (
    <Section id={sectionId('sensitivity')} title={t('resources.riskSummary.sensitivity.title')}>
      <Typography variant="body2" color="text.secondary">
        {t('resources.riskSummary.sensitivity.hint')}
      </Typography>
      <Answer query={query} height={200}>
        {(found) => <Sources sources={found} summary={summary} />}
      </Answer>
    </Section>
  );
}

function Sources({ sources, summary }: { sources: Sensitivity; summary: Summary }) {
  const t = useMessages();
  const locale = useLanguage();
  const sorted = useMemo(() => byEffect(sources), [sources]);
  const title = t('resources.riskSummary.sensitivity.title');
  const data = useMemo(
    () =>
      scoresChart(
        sorted.map(({ source, score }) => ({ name: pick(source.title, locale), score })),
        locale,
        {
          category: t('resources.riskSummary.sensitivity.without'),
          score: t('resources.riskSummary.parts.score'),
          none: t('resources.riskSummary.compare.noScore'),
        },
      ),
    [sorted, locale, t],
  );
  if (sorted.length === 0) return <Typography>{t('resources.riskSummary.sensitivity.none')}</Typography>;
  return (
    <ChartFrame
      label={title}
      data={data}
      isReadable
      height={60 + 44 * sorted.length}
      subject={subjectLine(summary, locale, t)}
    >
      <TableContainer>
        <Table size="small" aria-label={title} sx={ROWS}>
          <TableHead>
            <TableRow>
              <TableCell>{t('resources.riskSummary.sensitivity.without')}</TableCell>
              <TableCell sx={{ width: { sm: '38%' } }}>{t('resources.riskSummary.sensitivity.score')}</TableCell>
              <TableCell sx={{ width: { sm: 110 } }}>{t('resources.riskSummary.sensitivity.change')}</TableCell>
              <TableCell sx={{ width: { sm: 110 } }}>{t('resources.riskSummary.facts.confidence')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map((each) => (
              <Row key={each.source.id} without={each} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </ChartFrame>
  );
}

/** On a phone a row becomes a card, its cells below each other. */
const ROWS = {
  '& td, & th': { px: { xs: 0, sm: 1.5 } },
  '& thead': { display: { xs: 'none', sm: 'table-header-group' } },
  '& tbody tr': { display: { xs: 'block', sm: 'table-row' } },
  '& tbody td, & tbody th': { display: { xs: 'block', sm: 'table-cell' } },
  '& tbody td': { borderBottom: { xs: 0, sm: '1px solid' }, borderColor: { sm: 'divider' }, py: { xs: 0.25, sm: 1 } },
  '& tbody th': { borderBottom: { xs: 0, sm: '1px solid' }, borderColor: { sm: 'divider' }, pt: { xs: 1.5, sm: 1 } },
} as const;

function Row({ without: { source, score, change, confidence, lostParts } }: { without: Sensitivity[number] }) {
  const t = useMessages();
  const locale = useLanguage();
  const range = score ? rangeText(score, locale) : '';
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <Link component={RouterLink} to={`/sources/${source.id}/show`}>
          <LocalizedTextView value={source.title} />
        </Link>
        <Typography variant="body2" color="text.secondary">
          {[source.code, source.publisher].filter(Boolean).join(' · ')}
        </Typography>
      </TableCell>
      <TableCell>
        {score ? (
          <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
            <strong>{points(score.central, locale)}</strong>
            {range && ` ${t('resources.riskSummary.range', { range })}`}
            <RangeBar value={score.central} range={score} height={10} />
          </Box>
        ) : (
          t('resources.riskSummary.compare.noScore')
        )}
        {lostParts.length > 0 && (
          <Typography variant="body2" color="text.secondary">
            {t('resources.riskSummary.sensitivity.lost', {
              parts: lostParts
                .map((part) => inLocale(RISK_CATEGORY_LABELS[part], locale))
                .join(locale === 'en' ? ', ' : '、'),
            })}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
        {change === null
          ? '–'
          : t('resources.riskSummary.sensitivity.points', { change: signedPoints(change, locale) })}
      </TableCell>
      <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {t('resources.riskSummary.sensitivity.confidence', { value: points(confidence * 100, locale) })}
      </TableCell>
    </TableRow>
  );
}
