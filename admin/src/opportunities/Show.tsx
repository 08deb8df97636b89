import EventIcon from '@mui/icons-material/Event';
import TrendingFlatIcon from '@mui/icons-material/TrendingFlat';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { CLOSE_REASON_LABELS } from '@kouan/shared';
import { useRecordContext } from 'ra-core';
import { useState } from 'react';
import { Section } from '../display/Section.tsx';
import { CodeChip, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import type { OpportunityRecord } from './documents.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { NextStep } from './NextStep.tsx';
import { NextStepDialog } from './NextStepDialog.tsx';
import { OpportunityFacts } from './OpportunityFacts.tsx';
import { RiskSinceMove } from './RiskSinceMove.tsx';
import { StageChip } from './StageChip.tsx';
import { StageHistory } from './StageHistory.tsx';
import { type KeptByMove, useKeptRisk } from './use-kept-risk.ts';

/** One opportunity: where it stands, what comes next, what it is, how it got here, and what it rests on. */
export default function OpportunityShow() {
  return (
    <RecordShow>
      <OpportunityPage />
    </RecordShow>
  );
}

function OpportunityPage() {
  const t = useMessages();
  const record = useRecordContext<OpportunityRecord>();
  const mayWrite = useCan('opportunity.write');
  const risk = useKeptRisk(record?.id);
  if (!record) return null;
  return (
    <Stack spacing={2} sx={{ p: { xs: 1, sm: 2 } }}>
      <div>
        <CodeChip code={record.code} />
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={record.title} />
        </Typography>
      </div>
      <WhereItStands opportunity={record} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '2fr 1fr' } }}>
        <Stack spacing={2} sx={{ minWidth: 0 }}>
          <OpportunityFacts opportunity={record} />
          <Paper variant="outlined" sx={{ p: 2 }}>
            <EvidenceSection
              evidence={record.evidence}
              owner={{ opportunityId: record.id }}
              isEditable={mayWrite}
              isNeeded={false}
            />
          </Paper>
        </Stack>
        <Stack spacing={2} sx={{ minWidth: 0 }}>
          <RiskOfTheStage opportunity={record} risk={risk} />
          <Section title={t('resources.opportunities.history')}>
            <StageHistory opportunity={record} risk={risk} />
          </Section>
        </Stack>
      </Box>
    </Stack>
  );
}

/** What has become of the risk since the latest move, where the risk at that move was kept. */
function RiskOfTheStage({ opportunity, risk }: { opportunity: OpportunityRecord; risk: KeptByMove | undefined }) {
  const move = opportunity.stageHistory.at(-1);
  const kept = move && risk?.get(move.id);
  return kept ? <RiskSinceMove move={move} kept={kept} /> : null;
}

/** The stage and the next step, with what an official does most often: move on, plan the next step. */
function WhereItStands({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useMessages();
  const mayWrite = useCan('opportunity.write');
  const [open, setOpen] = useState<'move' | 'nextStep' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Section
      title={t('resources.opportunities.standing')}
      actions={
        mayWrite && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', '@media print': { display: 'none' } }}>
            <Button variant="contained" startIcon={<TrendingFlatIcon />} onClick={() => setOpen('move')}>
              {t('resources.opportunities.move.open')}
            </Button>
            <Button variant="outlined" startIcon={<EventIcon />} onClick={() => setOpen('nextStep')}>
              {t('resources.opportunities.setNextStep')}
            </Button>
          </Stack>
        )
      }
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: { xs: 1.5, sm: 4 } }}>
        <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
          <StageChip stage={opportunity.stage} />
          <Typography variant="body2" color="text.secondary">
            {t('resources.opportunities.since')} <DateText value={opportunity.stageEffectiveOn} />
          </Typography>
        </Stack>
        <NextStep opportunity={opportunity} />
      </Stack>
      {opportunity.closeReason && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {t('resources.opportunities.fields.closeReason')}{' '}
          <VocabularyText word={opportunity.closeReason} of={CLOSE_REASON_LABELS} />
        </Alert>
      )}
      {open === 'move' && <MoveDialog opportunity={opportunity} onClose={close} />}
      {open === 'nextStep' && <NextStepDialog opportunity={opportunity} onClose={close} />}
    </Section>
  );
}
