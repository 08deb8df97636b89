import { Alert, Box, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';

/** Too little is known for a score; that is said with what to do about it, and never shown as zero. */
export function NoScore({ summary: { missing } }: { summary: Pick<Summary, 'missing'> }) {
  const t = useMessages();
  return (
    <Alert severity="warning" variant="outlined">
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {t('resources.riskSummary.noScore.title')}
      </Typography>
      {missing.slice(0, 1).map(({ key, text }) => (
        <Typography key={key} variant="body2">
          <LocalizedTextView value={text} />
        </Typography>
      ))}
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        {t('resources.riskSummary.noScore.todo')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {(['wider', 'date', 'ask'] as const).map((step) => (
          <Typography key={step} component="li" variant="body2">
            {t(`resources.riskSummary.noScore.${step}`)}
          </Typography>
        ))}
      </Box>
    </Alert>
  );
}
