import { Box, Typography } from '@mui/material';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { CounselNotice } from './CounselNotice.tsx';
import type { Summary } from './documents.ts';
import { sectionId } from './sections.ts';

/** What to check before shipping, point by point. */
export function ChecksSection({ summary: { checks } }: { summary: Summary }) {
  const t = useMessages();
  return (
    <Section id={sectionId('checks')} title={t('resources.riskSummary.checks.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {checks.map(({ text }, index) => (
          // The same point can be made of several parts.
          <Typography component="li" key={index} sx={{ mb: 0.5 }}>
            <LocalizedTextView value={text} />
          </Typography>
        ))}
      </Box>
      <CounselNotice />
    </Section>
  );
}
