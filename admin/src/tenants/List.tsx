import { TENANT_STATUS_LABELS, type TenantStatus } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { Coded, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import type { TenantRecord } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <VocabularySelect key="status" source="status" of={TENANT_STATUS_LABELS} />,
];

export default function TenantList() {
  const t = useMessages();
  return (
    <ResponsiveList<TenantRecord>
      card={(tenant) => <TenantCard tenant={tenant} />}
      filters={FILTERS}
      empty={t('resources.tenants.empty')}
      rowClick="edit"
    >
      <DataTable.Col
        source="name"
        disableSort
        render={({ name }: TenantRecord) => <LocalizedTextView value={name} />}
      />
      <DataTable.Col source="region" disableSort render={({ region }: TenantRecord) => <Coded value={region} />} />
      <DataTable.Col
        source="parent"
        disableSort
        render={({ parent }: TenantRecord) => <LocalizedTextView value={parent?.name} />}
      />
      <DataTable.Col source="status" disableSort render={({ status }: TenantRecord) => <Status status={status} />} />
      <DataTable.Col
        source="createdAt"
        disableSort
        render={({ createdAt }: TenantRecord) => <InstantText value={createdAt} />}
      />
    </ResponsiveList>
  );
}

function TenantCard({ tenant: { name, region, status } }: { tenant: TenantRecord }) {
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>
          <LocalizedTextView value={name} />
        </Typography>
        <Coded value={region} />
      </div>
      <Status status={status} />
    </Stack>
  );
}

function Status({ status }: { status: TenantStatus }) {
  return <VocabularyChip word={status} of={TENANT_STATUS_LABELS} color={status === 'active' ? 'success' : 'warning'} />;
}
