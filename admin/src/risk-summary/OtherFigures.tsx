import { Box, Stack, Typography } from '@mui/material';
import { Section } from '../display/Section.tsx';
import { describePeriod, describeSubject } from '../figures/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { FigureButton } from './FigureButton.tsx';
import { sectionId } from './sections.ts';
import type { SummaryFigure } from './documents.ts';

/** Levels, shares and counts that belong to the picture and carry no score. */
export function OtherFigures({ figures }: { figures: readonly SummaryFigure[] }) {
  const t = useMessages();
  const locale = useLanguage();
  if (figures.length === 0) return null;
  return (
    <Section id={sectionId('others')} title={t('resources.riskSummary.others.title')}>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {figures.map((figure) => (
          <Box component="li" key={figure.id}>
            <Typography variant="body2">
              {[describeSubject(figure, locale), describePeriod(figure, locale)].filter(Boolean).join(' · ')}
            </Typography>
            <FigureButton figure={figure} />
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
