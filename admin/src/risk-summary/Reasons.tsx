import { Box, Link, Stack, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';
import { leadingParts } from './leading-parts.ts';
import { points } from './numbers.ts';
import { goTo } from './sections.ts';

/** Up to three sentences that say why, the weightiest first, each with what its part adds to the score. */
export function Reasons({ summary: { reasons, parts } }: { summary: Pick<Summary, 'reasons' | 'parts'> }) {
  const t = useMessages();
  const locale = useLanguage();
  if (reasons.length === 0) return null;
  const leading = leadingParts(parts);
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 600, fontSize: 18 }}>
          {t('resources.riskSummary.why')}
        </Typography>
        <Jump name="parts" label={t('resources.riskSummary.allParts')} />
      </Stack>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map(({ text }, index) => {
          const part = leading[index];
          return (
            // Two reasons can share their key, and their order is what they are known by.
            <Typography component="li" variant="body2" key={index} sx={{ mb: 0.5 }}>
              <LocalizedTextView value={text} />{' '}
              {part && (
                <Typography component="span" variant="body2" color="text.secondary">
                  {t('resources.riskSummary.reasonPoints', { points: points(part.contribution ?? 0, locale) })}
                </Typography>
              )}
            </Typography>
          );
        })}
      </Box>
    </Box>
  );
}

/** Leads to a section further down. */
export function Jump({ name, label }: { name: Parameters<typeof goTo>[0]; label: string }) {
  return (
    <Link
      component="button"
      variant="body2"
      onClick={() => goTo(name)}
      sx={{ flexShrink: 0, minHeight: { xs: 32, md: 'auto' }, '@media print': { display: 'none' } }}
    >
      {label}
    </Link>
  );
}
