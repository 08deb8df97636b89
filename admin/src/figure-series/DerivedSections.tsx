import { type SeriesKind, SERIES_KIND_LABELS, inLocale } from '@kouan/shared';
import { Typography } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { DerivedSection } from './DerivedSection.tsx';
import { SectorSum } from './SectorSum.tsx';
import type { SeriesQuestion } from './documents.ts';

/** Kinds whose periods add up to a year. */
const SUMMED: readonly SeriesKind[] = ['monthly', 'quarterly', 'half_yearly'];

/** All that follows from a series beside its change year on year: shares, and sums over its periods or over sectors. */
export function DerivedSections({ question }: { question: SeriesQuestion }) {
  const t = useMessages();
  const locale = useLanguage();
  const { sector, market, kind } = question;
  const isSummed = SUMMED.includes(kind);
  return (
    <>
      <DerivedSection
        title={t('resources.figureSeries.shareOfGoods')}
        asked={sector ? { operation: 'share', shareOf: 'all_goods' } : null}
        question={question}
      >
        {!sector && <Hint text={t('resources.figureSeries.shareNeedsSector')} />}
      </DerivedSection>
      <DerivedSection
        title={t('resources.figureSeries.shareOfMarkets')}
        asked={market ? { operation: 'share', shareOf: 'all_markets' } : null}
        question={question}
      >
        {!market && <Hint text={t('resources.figureSeries.shareNeedsMarket')} />}
      </DerivedSection>
      <DerivedSection
        title={t('resources.figureSeries.sum')}
        asked={isSummed ? { operation: 'sum' } : null}
        question={question}
      >
        {!isSummed && (
          <Hint text={t('resources.figureSeries.notSummed', { kind: inLocale(SERIES_KIND_LABELS[kind], locale) })} />
        )}
      </DerivedSection>
      <SectorSum question={question} />
    </>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {text}
    </Typography>
  );
}
