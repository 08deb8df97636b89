import { Box, Divider, Paper, Stack, Typography } from '@mui/material';
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
      <Box sx={AREAS}>
        <Box sx={{ gridArea: 'score', p: 2.5, pb: 2, minWidth: 0 }}>
          {summary.score ? (
            <Score summary={summary} score={summary.score} evidence={evidence} />
          ) : (
            <NoScore summary={summary} />
          )}
        </Box>
        <Stack sx={{ gridArea: 'why', p: 2.5, pt: { xs: 0, md: 2.5 }, minWidth: 0, gap: 2, ...LINE_BEFORE }}>
          <Reasons summary={summary} />
          <FirstChecks checks={summary.shippingChecks} />
        </Stack>
        <Box sx={{ gridArea: 'beside', px: 2.5, pb: 2, minWidth: 0 }}>
          <BesideScore summary={summary} />
        </Box>
      </Box>
      <Divider />
      <Typography variant="body2" color="text.secondary" sx={{ px: 2.5, py: 1 }}>
        {t('resources.riskSummary.counsel')}
      </Typography>
    </Paper>
  );
}

/** Beside each other on a desk; on a phone the score, why, and then what stands beside it. */
const AREAS = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 7fr)' },
  gridTemplateRows: { md: 'auto 1fr' },
  gridTemplateAreas: { xs: '"score" "why" "beside"', md: '"score why" "beside why"' },
} as const;

const LINE_BEFORE = { borderLeft: { md: 1 }, borderColor: { md: 'divider' } } as const;
