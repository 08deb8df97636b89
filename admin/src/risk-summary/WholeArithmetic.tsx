import { RISK_DIRECTION_LABELS, inLocale } from '@kouan/shared';
import { Box } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Computed, StepLine } from './StepLine.tsx';
import { directionStep, scoreEndStep } from './arithmetic.ts';
import type { Summary } from './documents.ts';

/** How the parts make the ends of the score's range, and its direction. */
export function WholeArithmetic({ summary: { score, parts, direction } }: { summary: Summary }) {
  const t = useMessages();
  const locale = useLanguage();
  if (!score) return null;
  const balance = directionStep(parts);
  return (
    <Box component="dl" sx={{ m: 0, mt: 1, p: 1.5, bgcolor: 'action.hover', borderRadius: 1 }}>
      {score.lower !== score.upper && (
        <>
          <Computed label={t('resources.riskSummary.arithmetic.lowest')}>
            <StepLine step={scoreEndStep(parts, score, 'lower')} />
          </Computed>
          <Computed label={t('resources.riskSummary.arithmetic.highest')}>
            <StepLine step={scoreEndStep(parts, score, 'upper')} />
          </Computed>
        </>
      )}
      {balance && (
        <Computed label={t('resources.riskSummary.facts.direction')}>
          <StepLine step={balance} /> {`→ ${inLocale(RISK_DIRECTION_LABELS[direction], locale)}`}
          <Box sx={{ color: 'text.secondary' }}>{t('resources.riskSummary.arithmetic.wholeDirectionHow')}</Box>
        </Computed>
      )}
    </Box>
  );
}
