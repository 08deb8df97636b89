import { Stack, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { CodeChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { PersonInput } from '../inputs/ReferenceInputs.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { Changes } from './Changes.tsx';
import type { AuditRecord } from './documents.ts';
import { KindInput } from './KindInput.tsx';
import { Actor, AuditWord } from './words.tsx';

const FILTERS = [
  <DateInput key="from" source="from" alwaysOn />,
  <DateInput key="to" source="to" alwaysOn />,
  <KindInput key="recordKind" source="recordKind" alwaysOn />,
  <PersonInput key="actorId" source="actorId" label="resources.audit.fields.actor" />,
];

export default function AuditList() {
  const t = useMessages();
  return (
    <ResponsiveList<AuditRecord>
      card={(event) => <AuditCard event={event} />}
      filters={FILTERS}
      empty={t('resources.audit.empty')}
      rowClick={false}
    >
      <DataTable.Col source="at" disableSort render={({ at }: AuditRecord) => <InstantText value={at} />} />
      <DataTable.Col source="actor" disableSort render={(event: AuditRecord) => <Actor event={event} />} />
      <DataTable.Col
        source="action"
        disableSort
        render={({ action }: AuditRecord) => <AuditWord group="actions" word={action} />}
      />
      <DataTable.Col
        source="recordKind"
        disableSort
        render={({ recordKind }: AuditRecord) => <AuditWord group="kinds" word={recordKind} />}
      />
      <DataTable.Col
        source="recordLabel"
        disableSort
        render={({ recordLabel }: AuditRecord) => <CodeChip code={recordLabel} />}
      />
      <DataTable.Col source="changes" disableSort render={(event: AuditRecord) => <Changes event={event} />} />
    </ResponsiveList>
  );
}

function AuditCard({ event }: { event: AuditRecord }) {
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2" color="text.secondary">
        <InstantText value={event.at} /> · <Actor event={event} />
      </Typography>
      <Typography>
        <AuditWord group="actions" word={event.action} /> · <AuditWord group="kinds" word={event.recordKind} />{' '}
        <CodeChip code={event.recordLabel} />
      </Typography>
      <Changes event={event} />
    </Stack>
  );
}
