import { pick } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { formatDate } from '../display/dates.ts';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { ScoreRange, Summary } from './documents.ts';
import { decidedPoints } from './numbers.ts';
import { scoreText } from './parts-chart.ts';

interface Props {
  readonly adjustment: Summary['adjustment'];
  /** What the score would be with it. */
  readonly adjusted: ScoreRange | null;
}

/** A reviewer's judgement in force, apart from the score: by how much, why, who, and until when. */
export function Adjustment({ adjustment, adjusted }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Box component="section" aria-label={t('resources.riskSummary.adjustment.title')}>
      <Typography component="h3" variant="body2" color="text.secondary">
        {t('resources.riskSummary.adjustment.title')}
      </Typography>
      {adjustment ? (
        <Typography variant="body2" component="div">
          <EvidenceDrawer
            what={t('resources.riskSummary.adjustment.title')}
            evidence={adjustment.evidence}
            owner={{ riskAdjustmentId: adjustment.id }}
          >
            <strong>
              {t('resources.riskSummary.adjustment.points', { points: decidedPoints(adjustment.points, locale) })}
            </strong>
          </EvidenceDrawer>{' '}
          {adjusted && t('resources.riskSummary.adjustment.gives', { score: scoreText(adjusted, locale) })}{' '}
          <LocalizedTextView value={adjustment.reason} />
          <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
            {t('resources.riskSummary.adjustment.by', {
              name: adjustment.reviewer?.name ?? pick(null, locale),
              on: formatDate(adjustment.decidedAt.slice(0, 10), locale),
              to: formatDate(adjustment.validTo, locale),
            })}
          </Typography>
        </Typography>
      ) : (
        <Typography variant="body2">{t('resources.riskSummary.adjustment.none')}</Typography>
      )}
    </Box>
  );
}
