import { Stack, Typography } from '@mui/material';
import { DataTable, type RaRecord } from 'react-admin';
import { useTranslate } from 'ra-core';
import { CodeChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';

/** A line of the audit trail. */
interface AuditRow extends RaRecord<string> {
  readonly at: string;
  readonly actor: { readonly name: string } | null;
  readonly recordKind: string;
  readonly recordLabel: string;
  readonly action: string;
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

export default function AuditList() {
  const t = useMessages();
  const filters = [<DateInput key="from" source="from" alwaysOn />, <DateInput key="to" source="to" alwaysOn />];
  return (
    <ResponsiveList<AuditRow>
      card={(event) => <AuditCard event={event} />}
      filters={filters}
      empty={t('resources.audit.empty')}
      rowClick={false}
    >
      <DataTable.Col source="at" disableSort render={({ at }: AuditRow) => <InstantText value={at} />} />
      <DataTable.Col
        source="actor"
        disableSort
        render={({ actor }: AuditRow) => actor?.name ?? t('resources.audit.system')}
      />
      <DataTable.Col
        source="action"
        disableSort
        render={({ action }: AuditRow) => <Worded group="actions" word={action} />}
      />
      <DataTable.Col
        source="recordKind"
        disableSort
        render={({ recordKind }: AuditRow) => <Worded group="kinds" word={recordKind} />}
      />
      <DataTable.Col
        source="recordLabel"
        disableSort
        render={({ recordLabel }: AuditRow) => <CodeChip code={recordLabel} />}
      />
      <DataTable.Col source="changes" disableSort render={(event: AuditRow) => <Changes event={event} />} />
    </ResponsiveList>
  );
}

function AuditCard({ event }: { event: AuditRow }) {
  const t = useMessages();
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2" color="text.secondary">
        <InstantText value={event.at} /> · {event.actor?.name ?? t('resources.audit.system')}
      </Typography>
      <Typography>
        <Worded group="actions" word={event.action} /> <Worded group="kinds" word={event.recordKind} />{' '}
        <CodeChip code={event.recordLabel} />
      </Typography>
      <Changes event={event} />
    </Stack>
  );
}

function Worded({ group, word }: { group: 'actions' | 'kinds'; word: string }) {
  const translate = useTranslate();
  return translate(`resources.audit.${group}.${word}`, { _: word });
}

/** What was there before and what after, field by field, folded away. */
function Changes({ event: { changes } }: { event: AuditRow }) {
  const t = useMessages();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('resources.audit.changed', { smart_count: changes.length })}</summary>
      <Stack component="dl" spacing={0.5} sx={{ m: 0, mt: 1 }}>
        {changes.map(({ field, from, to }) => (
          <div key={field}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {field}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <del>{from}</del> → {to}
            </Typography>
          </div>
        ))}
      </Stack>
    </details>
  );
}
