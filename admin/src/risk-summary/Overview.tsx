import { Box, Divider, Paper, Stack } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { BesideScore } from './BesideScore.tsx';
import { FirstChecks } from './FirstChecks.tsx';
import { NoScore } from './NoScore.tsx';
import { Reasons } from './Reasons.tsx';
import { Score } from './Score.tsx';
import type { Summary } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';

interface Props {
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/** The answer on one screen: how risky, how sure, why, and what to check before shipping. */
export function Overview({ summary, evidence }: Props) {
  const t = useMessages();
  return (
    <Paper component="section" variant="outlined" aria-label={t('resources.riskSummary.verdict')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 7fr)' } }}>
        <Box sx={{ p: 2.5, minWidth: 0, borderRight: { md: 1 }, borderColor: { md: 'divider' } }}>
          {summary.score ? (
            <Score summary={summary} score={summary.score} evidence={evidence} />
          ) : (
            <NoScore summary={summary} />
          )}
        </Box>
        <Stack sx={{ p: 2.5, pt: { xs: 0, md: 2.5 }, minWidth: 0, gap: 2 }}>
          <Reasons summary={summary} />
          <FirstChecks checks={summary.shippingChecks} />
        </Stack>
      </Box>
      <Divider />
      <BesideScore summary={summary} />
    </Paper>
  );
}
