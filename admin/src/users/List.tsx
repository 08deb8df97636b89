import { MEMBERSHIP_STATUS_LABELS, type MembershipStatus, ROLE_LABELS, type Role } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import type { UserRecord } from './documents.ts';

export default function UserList() {
  const t = useMessages();
  return (
    <ResponsiveList<UserRecord>
      card={(user) => <UserCard user={user} />}
      empty={t('resources.users.empty')}
      rowClick="edit"
    >
      <DataTable.Col source="name" disableSort render={({ person }: UserRecord) => person.name} />
      <DataTable.Col source="email" disableSort />
      <DataTable.Col source="roles" disableSort render={({ roles }: UserRecord) => <Roles roles={roles} />} />
      <DataTable.Col
        source="organization"
        disableSort
        render={({ organization }: UserRecord) => <LocalizedTextView value={organization?.name} />}
      />
      <DataTable.Col source="status" disableSort render={({ status }: UserRecord) => <Status status={status} />} />
      <DataTable.Col
        source="createdAt"
        disableSort
        render={({ createdAt }: UserRecord) => <InstantText value={createdAt} />}
      />
    </ResponsiveList>
  );
}

function UserCard({ user: { person, email, roles, status } }: { user: UserRecord }) {
  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
        <Status status={status} />
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {email}
      </Typography>
      <Roles roles={roles} />
    </Stack>
  );
}

function Roles({ roles }: { roles: readonly Role[] }) {
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {roles.map((role) => (
        <VocabularyChip key={role} word={role} of={ROLE_LABELS} />
      ))}
    </Stack>
  );
}

function Status({ status }: { status: MembershipStatus }) {
  return (
    <VocabularyChip word={status} of={MEMBERSHIP_STATUS_LABELS} color={status === 'active' ? 'success' : 'default'} />
  );
}
