import type { Role } from '@kouan/shared';
import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextInput, Title, email, required, useRedirect } from 'react-admin';
import { OneTimePassword } from '../accounts/OneTimePassword.tsx';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { type Referred, keyOf } from '../provider/references.ts';
import { ActionForm } from '../records/ActionForm.tsx';
import { INVITE } from './documents.ts';
import { MembershipInputs } from './Inputs.tsx';

interface Invited {
  readonly email: string;
  readonly name: string;
  readonly roles: Role[];
  readonly organization?: Referred | null;
}

export default function UserCreate() {
  const t = useMessages();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const [invitation, setInvitation] = useState<Awaited<ReturnType<typeof invite>> | null>(null);
  const leave = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['users'] });
    redirect('list', 'users');
  };
  return (
    <>
      <Title title={t('resources.users.invite')} />
      <ActionForm send={invite} onDone={setInvitation}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('resources.users.inviteHint')}
        </Typography>
        <TextInput source="email" type="email" validate={[required(), email()]} fullWidth />
        <TextInput source="name" validate={required()} fullWidth />
        <MembershipInputs />
      </ActionForm>
      {invitation && (
        <OneTimePassword
          email={invitation.user.email}
          password={invitation.oneTimePassword}
          onClose={() => void leave()}
        />
      )}
    </>
  );
}

async function invite({ organization, ...input }: Invited) {
  return (await gql(INVITE, { input: { ...input, organizationId: keyOf(organization) } })).invitation;
}
