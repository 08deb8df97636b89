import { CONFIDENCE_LABELS, inLocale } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Computed, StepLine } from './StepLine.tsx';
import { confidenceSteps } from './arithmetic.ts';
import type { Summary } from './documents.ts';
import { sectionId } from './sections.ts';

/** How sure the summary is and how that is computed; what is missing; with which method. */
export function ConfidenceSection({ summary: { confidence, parts, missing, methodVersion } }: { summary: Summary }) {
  const t = useMessages();
  const locale = useLanguage();
  const [evidence, breadth, value] = confidenceSteps(parts, confidence);
  return (
    <Section
      id={sectionId('confidence')}
      title={t('resources.riskSummary.sure.title', { word: inLocale(CONFIDENCE_LABELS[confidence.word], locale) })}
    >
      <Messages messages={confidence.reasons} />
      <Box component="dl" sx={{ my: 1.5, p: 1.5, bgcolor: 'action.hover', borderRadius: 1 }}>
        {evidence && (
          <Computed label={t('resources.riskSummary.sure.evidence')}>
            <StepLine step={evidence} />
          </Computed>
        )}
        {breadth && (
          <Computed label={t('resources.riskSummary.sure.breadth')}>
            <StepLine step={breadth} />
          </Computed>
        )}
        {value && (
          <Computed label={t('resources.riskSummary.sure.value')}>
            <StepLine step={value} />
          </Computed>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {t('resources.riskSummary.sure.how')}
      </Typography>
      <Typography component="h4" sx={{ fontWeight: 600, mt: 2, mb: 0.5 }}>
        {t('resources.riskSummary.missing.title')}
      </Typography>
      {missing.length === 0 ? (
        <Typography>{t('resources.riskSummary.missing.none')}</Typography>
      ) : (
        <Messages messages={missing} />
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {t('resources.riskSummary.method', { version: methodVersion })} {t('resources.riskSummary.ownBands')}
      </Typography>
    </Section>
  );
}

function Messages({ messages }: { messages: Summary['missing'] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {messages.map(({ text }, index) => (
        // The same thing can be said of several parts, so the key alone does not tell two messages apart.
        <Typography component="li" key={index} sx={{ mb: 0.5 }}>
          <LocalizedTextView value={text} />
        </Typography>
      ))}
    </Box>
  );
}
