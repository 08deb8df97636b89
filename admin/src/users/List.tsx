import {
  type LocalizedText,
  MEMBERSHIP_STATUS_LABELS,
  type MembershipStatus,
  ROLE_LABELS,
  type Role,
} from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, type RaRecord } from 'react-admin';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { ResponsiveList } from '../records/ResponsiveList.tsx';

/** A member as the list shows it. */
interface UserRow extends RaRecord<string> {
  readonly email: string;
  readonly status: MembershipStatus;
  readonly roles: readonly Role[];
  readonly createdAt: string;
  readonly person: { readonly name: string };
  readonly organization: { readonly name: LocalizedText } | null;
}

export default function UserList() {
  const t = useMessages();
  return (
    <ResponsiveList<UserRow>
      card={(user) => <UserCard user={user} />}
      empty={t('resources.users.empty')}
      rowClick={false}
    >
      <DataTable.Col source="name" disableSort render={({ person }: UserRow) => person.name} />
      <DataTable.Col source="email" disableSort />
      <DataTable.Col source="roles" disableSort render={({ roles }: UserRow) => <Roles roles={roles} />} />
      <DataTable.Col
        source="organization"
        disableSort
        render={({ organization }: UserRow) => <LocalizedTextView value={organization?.name} />}
      />
      <DataTable.Col source="status" disableSort render={({ status }: UserRow) => <Status status={status} />} />
      <DataTable.Col
        source="createdAt"
        disableSort
        render={({ createdAt }: UserRow) => <InstantText value={createdAt} />}
      />
    </ResponsiveList>
  );
}

function UserCard({ user: { person, email, roles, status } }: { user: UserRow }) {
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
