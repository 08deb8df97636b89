import { wordingIn } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Fact, Facts } from '../display/Facts.tsx';
import { SectorsText } from '../display/SectorsText.tsx';
import { CodeChip, Coded, LocalizedTextView } from '../display/text.tsx';
import { DateRangeText, DateText, InstantText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import { SharedNotice, useIsOwn } from '../sources/SharedMark.tsx';
import { PositionChips } from './PositionChips.tsx';
import type { PositionRecord } from './documents.ts';

/** A market position with its evidence. */
export default function PositionShow() {
  return (
    <RecordShow>
      <Whole />
    </RecordShow>
  );
}

function Whole() {
  const t = useMessages();
  const locale = useLanguage();
  const position = useRecordContext<PositionRecord>();
  const isOwn = useIsOwn(position);
  const mayWrite = useCan('marketPosition.write');
  if (!position) return null;
  return (
    <Box sx={{ p: 2 }}>
      <SharedNotice record={position} />
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={position.organization.name} />
        </Typography>
        <PositionChips {...position} />
        <CodeChip code={position.code} />
      </Stack>
      <Typography sx={{ mb: 1 }}>
        <LocalizedTextView value={position.statement} />
      </Typography>
      <Facts>
        <Fact label={t('resources.marketPositions.fields.market')}>
          <Coded value={position.market} />
        </Fact>
        <Fact label={t('resources.marketPositions.fields.occurred')}>
          {(position.occurredFrom || position.occurredTo) && (
            <DateRangeText from={position.occurredFrom} to={position.occurredTo} />
          )}
        </Fact>
        {position.dateWording && (
          <Fact label={t('resources.marketPositions.fields.dateWording')}>
            {wordingIn(position.dateWording, locale)}
          </Fact>
        )}
        {position.reportedOn && (
          <Fact label={t('resources.marketPositions.fields.reportedOn')}>
            <DateText value={position.reportedOn} />
          </Fact>
        )}
        {position.sectors.length > 0 && (
          <Fact label={t('resources.marketPositions.fields.sectors')}>
            <SectorsText sectors={position.sectors} />
          </Fact>
        )}
        <Fact label={t('resources.marketPositions.fields.recordedAt')}>
          <InstantText value={position.recordedAt} />
        </Fact>
      </Facts>
      <EvidenceSection
        evidence={position.evidence}
        owner={{ marketPositionId: position.id }}
        isEditable={isOwn && mayWrite}
      />
    </Box>
  );
}
