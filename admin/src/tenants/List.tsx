import { TENANT_STATUS_LABELS, type LocalizedText, type TenantStatus } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, type RaRecord } from 'react-admin';
import { Coded, LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { ResponsiveList } from '../records/ResponsiveList.tsx';

/** A tenant as the list shows it. */
interface TenantRow extends RaRecord<string> {
  readonly status: TenantStatus;
  readonly name: LocalizedText;
  readonly region: { readonly code: string; readonly name: LocalizedText } | null;
  readonly parent: { readonly name: LocalizedText } | null;
  readonly memberCount: number;
  readonly createdAt: string;
}

export default function TenantList() {
  const t = useMessages();
  return (
    <ResponsiveList<TenantRow>
      card={(tenant) => <TenantCard tenant={tenant} />}
      empty={t('resources.tenants.empty')}
      rowClick="edit"
    >
      <DataTable.Col source="name" disableSort render={({ name }: TenantRow) => <LocalizedTextView value={name} />} />
      <DataTable.Col source="region" disableSort render={({ region }: TenantRow) => <Coded value={region} />} />
      <DataTable.Col
        source="parent"
        disableSort
        render={({ parent }: TenantRow) => <LocalizedTextView value={parent?.name} />}
      />
      <DataTable.NumberCol source="memberCount" disableSort />
      <DataTable.Col source="status" disableSort render={({ status }: TenantRow) => <StatusChip status={status} />} />
      <DataTable.Col
        source="createdAt"
        disableSort
        render={({ createdAt }: TenantRow) => <InstantText value={createdAt} />}
      />
    </ResponsiveList>
  );
}

function TenantCard({ tenant: { name, region, status } }: { tenant: TenantRow }) {
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>
          <LocalizedTextView value={name} />
        </Typography>
        <Coded value={region} />
      </div>
      <StatusChip status={status} />
    </Stack>
  );
}

function StatusChip({ status }: { status: TenantStatus }) {
  return <VocabularyChip word={status} of={TENANT_STATUS_LABELS} color={status === 'active' ? 'success' : 'warning'} />;
}
