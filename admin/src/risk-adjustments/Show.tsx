import { ADJUSTMENT_STATE_LABELS } from '@kouan/shared';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { EvidenceList } from '../display/EvidenceList.tsx';
import { Fact, Facts } from '../display/Facts.tsx';
import { CodeChip, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { DateRangeText, InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { SharedNotice, useIsOwn } from '../sources/SharedMark.tsx';
import { EndDialog } from './EndDialog.tsx';
import { PointsText } from './PointsText.tsx';
import { ScopeFacts } from './Scope.tsx';
import type { AdjustmentRecord } from './documents.ts';

/** An adjustment with its reason, what it rests on, and how it ended. */
export default function RiskAdjustmentShow() {
  return (
    <RecordShow actions={<EndButton />}>
      <Whole />
    </RecordShow>
  );
}

function EndButton() {
  const t = useMessages();
  const adjustment = useRecordContext<AdjustmentRecord>();
  const isOwn = useIsOwn(adjustment);
  const mayEnd = useCan('riskAdjustment.write');
  const [isAsking, setAsking] = useState(false);
  if (!adjustment || !isOwn || !mayEnd || !['in_force', 'upcoming'].includes(adjustment.state)) return null;
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {t('resources.riskAdjustments.end')}
      </Button>
      {isAsking && <EndDialog adjustment={adjustment} onClose={() => setAsking(false)} />}
    </>
  );
}

function Whole() {
  const t = useMessages();
  const adjustment = useRecordContext<AdjustmentRecord>();
  if (!adjustment) return null;
  const { evidence, endedAt, endedBy, endReason } = adjustment;
  return (
    <Box sx={{ p: 2 }}>
      <SharedNotice record={adjustment} />
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={adjustment.market.name} /> <PointsText points={adjustment.points} />
        </Typography>
        <VocabularyChip word={adjustment.state} of={ADJUSTMENT_STATE_LABELS} />
        <CodeChip code={adjustment.code} />
      </Stack>
      <Typography sx={{ mb: 2, whiteSpace: 'pre-wrap' }}>
        <LocalizedTextView value={adjustment.reason} />
      </Typography>
      <ScopeFacts adjustment={adjustment} />
      <Facts>
        <Fact label={t('resources.riskAdjustments.fields.valid')}>
          <DateRangeText from={adjustment.validFrom} to={adjustment.validTo} />
        </Fact>
        <Fact label={t('resources.riskAdjustments.fields.reviewer')}>{adjustment.reviewer?.name}</Fact>
        <Fact label={t('resources.riskAdjustments.fields.decidedAt')}>
          <InstantText value={adjustment.decidedAt} />
        </Fact>
        {endedAt && (
          <Fact label={t('resources.riskAdjustments.fields.endedAt')}>
            <InstantText value={endedAt} /> {endedBy?.name}
            <div>{endReason}</div>
          </Fact>
        )}
      </Facts>
      <Typography variant="h6" component="h3" sx={{ mt: 3, mb: 1 }}>
        {t('resources.riskAdjustments.fields.evidence')}
      </Typography>
      {evidence.length === 0 ? (
        <Alert severity="info">{t('resources.riskAdjustments.noEvidence')}</Alert>
      ) : (
        <EvidenceList evidence={evidence} owner={{ riskAdjustmentId: adjustment.id }} />
      )}
    </Box>
  );
}
