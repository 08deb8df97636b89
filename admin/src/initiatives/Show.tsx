import { Box, Paper, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { RelatedOpportunities } from '../opportunities/RelatedOpportunities.tsx';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import type { InitiativeRecord } from './documents.ts';
import { InitiativeFacts } from './InitiativeFacts.tsx';
import { InitiativeTimeline } from './InitiativeTimeline.tsx';
import { LogOpportunityButton } from './LogOpportunityButton.tsx';
import { Participants } from './Participants.tsx';

/** One initiative: what it is, who took part, what happened when, what business came out of it, what it rests on. */
export default function InitiativeShow() {
  return (
    <RecordShow>
      <InitiativePage />
    </RecordShow>
  );
}

function InitiativePage() {
  const record = useRecordContext<InitiativeRecord>();
  const mayReadOpportunities = useCan('opportunity.read');
  const mayLog = useCan('opportunity.write');
  const mayWrite = useCan('initiative.write');
  if (!record) return null;
  return (
    <Stack spacing={2} sx={{ p: { xs: 1, sm: 2 } }}>
      <div>
        <CodeChip code={record.code} />
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={record.title} />
        </Typography>
      </div>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '3fr 2fr' } }}>
        <Stack spacing={2} sx={{ minWidth: 0 }}>
          <InitiativeFacts initiative={record} />
          <Participants participants={record.participants} />
        </Stack>
        <InitiativeTimeline initiative={record} />
      </Box>
      {mayReadOpportunities && (
        <RelatedOpportunities
          filter={{ initiativeId: record.id }}
          actions={mayLog && <LogOpportunityButton initiative={record} />}
        />
      )}
      <Paper variant="outlined" sx={{ p: 2 }}>
        <EvidenceSection
          evidence={record.evidence}
          owner={{ initiativeId: record.id }}
          isEditable={mayWrite}
          isNeeded={false}
        />
      </Paper>
    </Stack>
  );
}
