import { CONFIDENCE_LABELS, inLocale, pick } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { BandChip } from '../risk-summary/BandChip.tsx';
import { points, rangeText } from '../risk-summary/numbers.ts';
import { summaryPath } from '../risk-summary/question.ts';
import type { OpportunityRecord, StageChange } from './documents.ts';
import type { KeptRisk } from './risk.documents.ts';

/** The risk that was in force at a move: one line for each sector of the opportunity. */
export function KeptRiskLine({ kept }: { kept: KeptRisk }) {
  const t = useMessages();
  const locale = useLanguage();
  const range = kept.score ? rangeText(kept.score, locale) : '';
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography variant="body2" component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {t('resources.opportunities.risk.atMove')}
        {kept.sector && ` (${kept.sector.code} ${pick(kept.sector.name, locale)})`}{' '}
        {kept.score && kept.band ? (
          <>
            <strong>{points(kept.score.central, locale)}</strong>
            {range && ` (${range})`} <BandChip band={kept.band} isSmall />
          </>
        ) : (
          <strong>{t('resources.opportunities.risk.noScore')}</strong>
        )}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {kept.score ? (
          t('resources.opportunities.risk.confidence', {
            word: inLocale(CONFIDENCE_LABELS[kept.confidenceWord], locale),
          })
        ) : (
          <LocalizedTextView value={kept.missing[0]?.text ?? null} />
        )}
      </Typography>
      <SummaryLink kept={kept} />
    </Box>
  );
}

function SummaryLink({ kept: { market, sector, region, asOf, knownAt } }: { kept: KeptRisk }) {
  const t = useMessages();
  const to = summaryPath({
    market: market.code,
    sector: sector?.code ?? null,
    region: region?.code ?? null,
    asOf,
    knownAt,
  });
  return (
    <Typography variant="body2">
      <Link to={to}>{t('resources.opportunities.risk.open')}</Link>
    </Typography>
  );
}

interface NotKeptProps {
  readonly opportunity: Pick<OpportunityRecord, 'market' | 'sectors' | 'region'>;
  readonly change: StageChange;
}

/** A move from before Kouan kept the risk: what it was can still be worked out, from what was recorded by then. */
export function RiskNotKept({ opportunity: { market, sectors, region }, change }: NotKeptProps) {
  const t = useMessages();
  const to = summaryPath({
    market: market.code,
    sector: sectors[0]?.code ?? null,
    region: region?.code ?? null,
    asOf: change.effectiveOn,
    knownAt: change.enteredAt,
  });
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 0.75 }}>
      {t('resources.opportunities.risk.notKept')} <Link to={to}>{t('resources.opportunities.risk.workOut')}</Link>
    </Typography>
  );
}
