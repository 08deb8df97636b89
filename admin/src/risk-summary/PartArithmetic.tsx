import { SET_ASIDE_LABELS, riskMethodOf } from '@kouan/shared';
import { Box, Divider, Stack, Typography } from '@mui/material';
import { VocabularyText } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { InputArithmetic } from './InputArithmetic.tsx';
import { Computed, StepLine } from './StepLine.tsx';
import { contributionStep, exactPoints, partConfidenceStep, partSteps, totalWeightStep } from './arithmetic.ts';
import type { Summary, SummaryPart } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { percent } from './numbers.ts';

interface Props {
  readonly part: SummaryPart;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/** How a part came to its score, from the words of its sources to its points: all that is needed to compute it again. */
export function PartArithmetic({ part, summary, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const method = riskMethodOf(summary.methodVersion);
  const [central, lower, upper] = partSteps(part);
  const contribution = contributionStep(part, summary.parts);
  const confidence = partConfidenceStep(part, summary.method.conflictFactor);
  const total = totalWeightStep(part);
  const others = part.inputsTotal - part.inputs.length;
  return (
    <Box sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: { xs: 1.5, sm: 2 }, my: 1 }}>
      <Stack component="ol" spacing={2} divider={<Divider component="li" aria-hidden />} sx={PLAIN_LIST}>
        {part.inputs.map((input) => (
          <li key={input.key}>
            <InputArithmetic input={input} part={part} summary={summary} evidence={evidence} method={method} />
          </li>
        ))}
      </Stack>
      {others > 0 && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {t('resources.riskSummary.arithmetic.others', {
            smart_count: others,
            points: exactPoints(part.otherPoints),
            share: percent(part.otherShare, locale),
          })}
        </Typography>
      )}
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
          {confidence && (
            <Computed label={t('resources.riskSummary.arithmetic.partConfidence')}>
              <StepLine step={confidence} />
            </Computed>
          )}
        </Box>
      )}
      <SetAside part={part} />
    </Box>
  );
}

const PLAIN_LIST = { listStyle: 'none', m: 0, p: 0 } as const;

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
