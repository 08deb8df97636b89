import { RISK_DIRECTION_LABELS, SET_ASIDE_LABELS, inLocale } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { VocabularyText } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { PartInputs } from './PartInputs.tsx';
import { Computed, StepLine } from './StepLine.tsx';
import {
  contributionStep,
  exactWeight,
  partConfidenceStep,
  partDirectionStep,
  partSteps,
  totalWeightStep,
} from './arithmetic.ts';
import type { Summary, SummaryPart } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';

interface Props {
  readonly part: SummaryPart;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/** How a part came to its score, from the words of its sources to its points: all that is needed to compute it again. */
export function PartArithmetic({ part, summary, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const [central, lower, upper] = partSteps(part);
  const contribution = contributionStep(part, summary.parts);
  const confidence = partConfidenceStep(part, summary.method.conflictFactor);
  const total = totalWeightStep(part);
  const direction = partDirectionStep(part);
  return (
    <Box sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: { xs: 1.5, sm: 2 }, my: 1 }}>
      <PartInputs part={part} summary={summary} evidence={evidence} />
      {central && (
        <Box component="dl" sx={{ m: 0, mt: 2, p: 1.5, bgcolor: 'action.hover', borderRadius: 1 }}>
          {total && (
            <Computed label={t('resources.riskSummary.arithmetic.totalWeight')}>
              <StepLine step={total} />
            </Computed>
          )}
          <Computed label={t('resources.riskSummary.arithmetic.partScore')}>
            <StepLine step={central} />
          </Computed>
          {lower && upper && lower.result !== upper.result && (
            <>
              <Computed label={t('resources.riskSummary.arithmetic.lowest')}>
                <StepLine step={lower} />
              </Computed>
              <Computed label={t('resources.riskSummary.arithmetic.highest')}>
                <StepLine step={upper} />
              </Computed>
            </>
          )}
          {contribution && (
            <Computed label={t('resources.riskSummary.arithmetic.contribution')}>
              <StepLine step={contribution} />
            </Computed>
          )}
          {direction && (
            <Computed label={t('resources.riskSummary.facts.direction')}>
              <StepLine step={direction} /> {`→ ${inLocale(RISK_DIRECTION_LABELS[part.direction], locale)}`}
              <Box sx={{ color: 'text.secondary' }}>
                {t('resources.riskSummary.arithmetic.directionHow', {
                  steady: exactWeight(summary.method.steadyWithin * 100),
                  threshold: exactWeight(summary.method.directionThreshold),
                  days: summary.method.directionWithinDays,
                })}
              </Box>
            </Computed>
          )}
          {confidence && (
            <Computed label={t('resources.riskSummary.arithmetic.partConfidence')}>
              <StepLine step={confidence} />
              <Box sx={{ color: 'text.secondary' }}>
                {t('resources.riskSummary.arithmetic.confidenceFactors', {
                  inDoubt: exactWeight(summary.method.conflictFactor),
                })}
              </Box>
            </Computed>
          )}
        </Box>
      )}
      <SetAside part={part} />
    </Box>
  );
}

/** What was found but not counted, by reason. */
function SetAside({ part }: { part: SummaryPart }) {
  const t = useMessages();
  const locale = useLanguage();
  const { setAsideCounts } = part;
  if (setAsideCounts.length === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {t('resources.riskSummary.arithmetic.setAside')}{' '}
      {setAsideCounts.map(({ reason, count }, index) => (
        <span key={reason}>
          {index > 0 && (locale === 'en' ? '; ' : '；')}
          <VocabularyText word={reason} of={SET_ASIDE_LABELS} />
          {` × ${count}`}
        </span>
      ))}
    </Typography>
  );
}
