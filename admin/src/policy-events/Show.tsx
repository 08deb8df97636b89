import { POLICY_EFFECT_LABELS, POLICY_EVENT_KIND_LABELS, wordingIn } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Fact, Facts } from '../display/Facts.tsx';
import { SectorsText } from '../display/SectorsText.tsx';
import { CodeChip, Coded, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { DateRangeText, InstantText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import { SharedNotice, useIsOwn } from '../sources/SharedMark.tsx';
import type { EventRecord } from './documents.ts';

/** A policy event with its evidence. */
export default function PolicyEventShow() {
  return (
    <RecordShow>
      <Whole />
    </RecordShow>
  );
}

function Whole() {
  const t = useMessages();
  const locale = useLanguage();
  const event = useRecordContext<EventRecord>();
  const isOwn = useIsOwn(event);
  const mayWrite = useCan('policyEvent.write');
  if (!event) return null;
  return (
    <Box sx={{ p: 2 }}>
      <SharedNotice record={event} />
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={event.title} />
        </Typography>
        <VocabularyChip word={event.kind} of={POLICY_EVENT_KIND_LABELS} />
        <CodeChip code={event.code} />
      </Stack>
      <Typography sx={{ mb: 1, whiteSpace: 'pre-wrap' }}>
        <LocalizedTextView value={event.summary} />
      </Typography>
      <Facts>
        <Fact label={t('resources.policyEvents.fields.authority')}>
          {event.authority && <LocalizedTextView value={event.authority.name} />}
        </Fact>
        <Fact label={t('resources.policyEvents.fields.speaker')}>
          {event.speaker && wordingIn(event.speaker, locale)}
        </Fact>
        <Fact label={t('resources.policyEvents.fields.occurred')}>
          {(event.occurredFrom || event.occurredTo) && (
            <DateRangeText from={event.occurredFrom} to={event.occurredTo} />
          )}
        </Fact>
        {event.dateWording && (
          <Fact label={t('resources.policyEvents.fields.dateWording')}>{wordingIn(event.dateWording, locale)}</Fact>
        )}
        <Fact label={t('resources.policyEvents.fields.markets')}>
          {event.markets.map((market) => (
            <div key={market.code}>
              <Coded value={market} />
            </div>
          ))}
        </Fact>
        {event.sectors.length > 0 && (
          <Fact label={t('resources.policyEvents.fields.sectors')}>
            <SectorsText sectors={event.sectors} />
          </Fact>
        )}
        {event.effect && (
          <Fact label={t('resources.policyEvents.fields.effect')}>
            <VocabularyChip word={event.effect} of={POLICY_EFFECT_LABELS} />
          </Fact>
        )}
        {event.controlClass && (
          <Fact label={t('resources.policyEvents.fields.controlClass')}>{event.controlClass}</Fact>
        )}
        <Fact label={t('resources.policyEvents.fields.recordedAt')}>
          <InstantText value={event.recordedAt} />
        </Fact>
      </Facts>
      <EvidenceSection evidence={event.evidence} owner={{ policyEventId: event.id }} isEditable={isOwn && mayWrite} />
    </Box>
  );
}
