import { Box, Stack, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';
import { Jump } from './Reasons.tsx';

/** So many stand on the first screen; the others are a jump away. */
const SHOWN = 3;

/** What to check before shipping: the first points, and the way to all of them. */
export function FirstChecks({ checks }: { checks: Summary['checks'] }) {
  const t = useMessages();
  if (checks.length === 0) return null;
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 600, fontSize: 18 }}>
          {t('resources.riskSummary.checks.title')}
        </Typography>
        <Jump name="checks" label={t('resources.riskSummary.checks.all', { smart_count: checks.length })} />
      </Stack>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {checks.slice(0, SHOWN).map(({ text }, index) => (
          // The same point can be made of several parts.
          <Typography component="li" key={index} sx={{ mb: 0.5 }}>
            <LocalizedTextView value={text} />
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
