import { POLICY_EVENT_KIND_LABELS } from '@kouan/shared';
import TableRowsIcon from '@mui/icons-material/TableRows';
import TimelineIcon from '@mui/icons-material/Timeline';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DataTable, SearchInput } from 'react-admin';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { DateRangeText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { MarketInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { ScopeInput } from '../sources/ScopeInput.tsx';
import { SharedMark } from '../sources/SharedMark.tsx';
import { ListTimeline } from './ListTimeline.tsx';
import type { EventRow } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <MarketInput key="market" source="market" alwaysOn />,
  <VocabularyMultiSelect key="kinds" source="kinds" of={POLICY_EVENT_KIND_LABELS} alwaysOn />,
  <SectorInput key="sector" source="sector" />,
  <ScopeInput key="scope" source="scope" />,
];

/** All policy events, as a table or along a line of time. */
export default function PolicyEventList() {
  const [isTimeline, setTimeline] = useState(false);
  return (
    <ResponsiveList<EventRow>
      filters={FILTERS}
      card={(event) => <EventCard event={event} />}
      actions={<ViewButton isTimeline={isTimeline} onSwitch={() => setTimeline(!isTimeline)} />}
      {...(isTimeline ? { body: <ListTimeline /> } : {})}
    >
      <DataTable.Col source="occurred" disableSort render={(event: EventRow) => <When event={event} />} />
      <DataTable.Col
        source="kind"
        disableSort
        render={({ kind }: EventRow) => <VocabularyChip word={kind} of={POLICY_EVENT_KIND_LABELS} />}
      />
      <DataTable.Col source="title" disableSort render={(event: EventRow) => <Title event={event} />} />
      <DataTable.Col
        source="authority"
        disableSort
        render={({ authority }: EventRow) => <LocalizedTextView value={authority?.name} />}
      />
      <DataTable.Col source="markets" disableSort render={({ markets }: EventRow) => <Names of={markets} />} />
    </ResponsiveList>
  );
}

function ViewButton({ isTimeline, onSwitch }: { isTimeline: boolean; onSwitch: () => void }) {
  const t = useMessages();
  return (
    <Button size="small" onClick={onSwitch} startIcon={isTimeline ? <TableRowsIcon /> : <TimelineIcon />}>
      {isTimeline ? t('resources.policyEvents.asTable') : t('resources.policyEvents.asTimeline')}
    </Button>
  );
}

function Title({ event }: { event: EventRow }) {
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
      <span>
        <LocalizedTextView value={event.title} />
      </span>
      <SharedMark record={event} />
    </Stack>
  );
}

function When({ event: { occurredFrom, occurredTo, dateWording } }: { event: EventRow }) {
  return <DateRangeText from={occurredFrom} to={occurredTo} wording={dateWording} />;
}

function Names({ of }: { of: EventRow['markets'] }) {
  return of.map(({ code, name }, index) => (
    <span key={code}>
      {index > 0 && ' · '}
      <LocalizedTextView value={name} />
    </span>
  ));
}

function EventCard({ event }: { event: EventRow }) {
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2" color="text.secondary">
        <When event={event} />
      </Typography>
      <Title event={event} />
      <Stack direction="row" spacing={1}>
        <VocabularyChip word={event.kind} of={POLICY_EVENT_KIND_LABELS} />
        <Typography variant="body2">
          <LocalizedTextView value={event.authority?.name} />
        </Typography>
      </Stack>
    </Stack>
  );
}
