import { Box, Typography } from '@mui/material';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';

/** What is not known, and what to ask before shipping. */
export function MissingSection({ summary: { missing, checks } }: { summary: Summary }) {
  const t = useMessages();
  return (
    <>
      <Section title={t('resources.riskSummary.missing.title')}>
        {missing.length === 0 ? (
          <Typography>{t('resources.riskSummary.missing.none')}</Typography>
        ) : (
          <Messages messages={missing} />
        )}
      </Section>
      {checks.length > 0 && (
        <Section title={t('resources.riskSummary.checks')}>
          <Messages messages={checks} />
        </Section>
      )}
    </>
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
