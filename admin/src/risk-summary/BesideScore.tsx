import { Box, Typography } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { Adjustment } from './Adjustment.tsx';
import { Ratings } from './Ratings.tsx';
import type { Summary } from './documents.ts';

/** What belongs beside the score and never into it: a reviewer's judgement and ratings of others; and what Kouan is not. */
export function BesideScore({ summary }: { summary: Summary }) {
  const t = useMessages();
  return (
    <Box sx={{ px: 2.5, py: 1.5 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 7fr)' },
          gap: { xs: 1, md: 2.5 },
        }}
      >
        <Ratings ratings={summary.ratings} />
        <Adjustment adjustment={summary.adjustment} adjusted={summary.adjustedScore} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('resources.riskSummary.counsel')}
      </Typography>
    </Box>
  );
}
