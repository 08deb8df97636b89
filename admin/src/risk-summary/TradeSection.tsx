import { CORROBORATION_LABELS, type Interval, type Locale, type Qualifier, formatQuantity } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Section } from '../display/Section.tsx';
import { CodeChip, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { describePeriod } from '../figures/describe.ts';
import { chartOf } from '../figures/series.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { EmptyState } from '../records/States.tsx';
import { FigureButton } from './FigureButton.tsx';
import { RangeBar } from './RangeBar.tsx';
import { sectionId } from './sections.ts';
import type { SummaryFigure } from './documents.ts';
import { sourcesLine } from './sources-line.ts';
import type { TradeChange } from './sort-figures.ts';

interface Props {
  readonly changes: readonly TradeChange[];
  /** What is asked, for pictures that are passed on. */
  readonly subject: string;
}

/** What happened to trade, by goods: every wording stands beside the others, and how they agree is said. */
export function TradeSection({ changes, subject }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const title = t('resources.riskSummary.trade.title');
  const figures = useMemo(() => changes.flatMap((change) => change.figures).filter(isPercentChange), [changes]);
  const data = useMemo(
    () =>
      chartOf(
        figures,
        'subject',
        {
          category: t('resources.riskSummary.trade.goods'),
          series: t('resources.riskSummary.trade.change'),
          gap: t('resources.figureSeries.gap'),
        },
        locale,
      ),
    [figures, locale, t],
  );
  const sources = sourcesLine(
    figures.flatMap(({ evidence }) => evidence),
    locale,
    t,
  );
  return (
    <Section id={sectionId('trade')} title={title}>
      {changes.length === 0 ? (
        <EmptyState body={t('resources.riskSummary.trade.none')} />
      ) : (
        <ChartFrame
          label={title}
          data={data}
          isReadable
          height={60 + 40 * figures.length}
          subject={subject}
          sources={sources}
        >
          <Stack spacing={2.5}>
            {changes.map((change) => (
              <Change key={change.key} change={change} />
            ))}
          </Stack>
          <Typography variant="caption" color="text.secondary">
            {t('resources.riskSummary.trade.hint')}
          </Typography>
        </ChartFrame>
      )}
    </Section>
  );
}

function isPercentChange({ comparisonForm }: SummaryFigure): boolean {
  return comparisonForm === 'percent_change';
}

function Change({ change }: { change: TradeChange }) {
  const locale = useLanguage();
  const { figures } = change;
  const [first] = figures;
  const isPercent = isPercentChange(first);
  return (
    <Box component="article">
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography sx={{ fontWeight: 600 }} component="h4">
          <Goods figure={first} />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {describePeriod(first, locale)}
        </Typography>
      </Stack>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 1, my: 0.5 }}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <Stack
              direction={{ xs: 'column', sm: 'row' }}
              sx={{ gap: { xs: 0.5, sm: 2 }, alignItems: { sm: 'center' } }}
            >
              <Box sx={{ flex: { sm: '0 0 320px' }, minWidth: 0 }}>
                <FigureButton figure={figure} />
              </Box>
              <Box sx={{ flex: 1, minWidth: 0, width: '100%' }}>
                {isPercent && <RangeBar value={Number(figure.value.value ?? 0)} range={drawn(figure)} />}
              </Box>
            </Stack>
          </li>
        ))}
      </Stack>
      {figures.length > 1 && <Agreement change={change} />}
    </Box>
  );
}

/** Which goods: all of them where the figure names none. */
function Goods({ figure: { indicator, sector, region } }: { figure: SummaryFigure }) {
  const t = useMessages();
  return (
    <>
      <LocalizedTextView value={indicator.name} />
      {' · '}
      {sector ? (
        <>
          <LocalizedTextView value={sector.name} /> <CodeChip code={sector.code} />
        </>
      ) : (
        t('resources.figures.allGoods')
      )}
      {region && ' · '}
      <LocalizedTextView value={region?.name} />
    </>
  );
}

/** How several reports stand to each other: repetition of one origin is not taken for confirmation. */
function Agreement({ change: { figures, joint, corroboration, origins } }: { change: TradeChange }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {corroboration && <VocabularyChip word={corroboration} of={CORROBORATION_LABELS} />}
      <Typography variant="body2">
        {origins === 1
          ? t('resources.riskSummary.trade.oneOrigin', { smart_count: figures.length })
          : t('resources.riskSummary.trade.origins', { smart_count: origins })}{' '}
        {joint
          ? t('resources.riskSummary.trade.joint', { range: jointText(joint, figures[0].value.unit, locale) })
          : t('resources.riskSummary.trade.conflict')}
      </Typography>
    </Stack>
  );
}

/** What all wordings together allow, in words. */
function jointText({ lower, upper, lowerOpen, upperOpen }: Interval, unit: string, locale: Locale): string {
  const said = (qualifier: Qualifier, value: string | null): string =>
    formatQuantity({ qualifier, value, lower, upper, unit, wording: null }, locale, { significant: 3 });
  if (lower !== null && lower === upper) return said('exactly', lower);
  if (lower !== null && upper !== null) return said('between', null);
  if (lower === null) return said(upperOpen ? 'less_than' : 'at_most', upper);
  return said(lowerOpen ? 'more_than' : 'at_least', lower);
}

/** The bounds of a change in per cent, on the bar from 0 to 100. */
function drawn({ value: { qualifier, lower, upper } }: SummaryFigure): { lower: number; upper: number } | null {
  if (qualifier === 'exactly') return null;
  return { lower: Number(lower ?? 0), upper: Number(upper ?? 100) };
}
