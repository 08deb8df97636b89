import { Alert, Box, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';

/** Too little is known for a score; that is said with what to do about it, and never shown as zero. */
export function NoScore({ summary }: { summary: Pick<Summary, 'missing' | 'sector' | 'region'> }) {
  const t = useMessages();
  const { missing, sector, region } = summary;
  // Where the whole market was asked about, there is nothing wider.
  const steps = sector || region ? (['wider', 'date', 'ask'] as const) : (['date', 'ask'] as const);
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
        {steps.map((step) => (
          <Typography key={step} component="li" variant="body2">
            {t(`resources.riskSummary.noScore.${step}`)}
          </Typography>
        ))}
      </Box>
    </Alert>
  );
}
