import { SOURCE_KIND_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { PublicationDate } from '../display/PublicationDate.tsx';
import { CodeChip, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { ScopeInput } from './ScopeInput.tsx';
import { SharedMark } from './SharedMark.tsx';
import type { SourceRecord } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <VocabularyMultiSelect key="kinds" source="kinds" of={SOURCE_KIND_LABELS} alwaysOn />,
  <ScopeInput key="scope" source="scope" />,
];

/** All sources, those that go back to another one with its name. */
export default function SourceList() {
  return (
    <ResponsiveList<SourceRecord> filters={FILTERS} card={(source) => <SourceCard source={source} />}>
      <DataTable.Col source="code" disableSort render={({ code }: SourceRecord) => <CodeChip code={code} />} />
      <DataTable.Col source="title" disableSort render={(source: SourceRecord) => <Title source={source} />} />
      <DataTable.Col source="publisher" disableSort />
      <DataTable.Col
        source="publishedOn"
        disableSort
        render={(source: SourceRecord) => <PublicationDate source={source} />}
      />
      <DataTable.Col
        source="kind"
        disableSort
        render={({ kind }: SourceRecord) => <VocabularyChip word={kind} of={SOURCE_KIND_LABELS} />}
      />
      <DataTable.Col source="origin" disableSort render={(source: SourceRecord) => <Origin source={source} />} />
    </ResponsiveList>
  );
}

function Title({ source }: { source: SourceRecord }) {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <span>
        <LocalizedTextView value={source.title} />
      </span>
      <SharedMark record={source} />
    </Stack>
  );
}

/** What a source goes back to; marked where its own tenant does not keep it. */
function Origin({ source: { origin, tenantId } }: { source: SourceRecord }) {
  if (!origin) return null;
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <span>
        <LocalizedTextView value={origin.title} />
      </span>
      {origin.tenantId !== tenantId && <SharedMark record={origin} />}
    </Stack>
  );
}

function SourceCard({ source }: { source: SourceRecord }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Stack spacing={0.5}>
      <Title source={source} />
      <Typography variant="body2" color="text.secondary">
        {source.publisher}
        {source.publisher && ' · '}
        <PublicationDate source={source} />
      </Typography>
      {source.origin && (
        <Typography variant="body2" color="text.secondary">
          {t('resources.sources.fields.origin')}
          {locale === 'en' ? ': ' : '：'}
          <LocalizedTextView value={source.origin.title} />
        </Typography>
      )}
      <Stack direction="row" spacing={1}>
        <VocabularyChip word={source.kind} of={SOURCE_KIND_LABELS} />
        <CodeChip code={source.code} />
      </Stack>
    </Stack>
  );
}
