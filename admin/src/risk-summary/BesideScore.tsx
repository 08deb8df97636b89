import { Box, Typography } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';

/** What belongs beside the score and never into it, and what Kouan is not. */
export function BesideScore({ summary }: { summary: Pick<Summary, 'methodVersion'> }) {
  const t = useMessages();
  return (
    <Box sx={{ px: 2.5, py: 1.5 }}>
      <Typography variant="body2" color="text.secondary">
        {t('resources.riskSummary.counsel')} {t('resources.riskSummary.ownBands')}{' '}
        {t('resources.riskSummary.method', { version: summary.methodVersion })}
      </Typography>
    </Box>
  );
}
