import { Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { StepButton } from '../accounts/StepButton.tsx';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { RecordEdit } from '../records/RecordEdit.tsx';
import { REINSTATE, REVOKE, type UserRecord } from './documents.ts';
import { MembershipInputs } from './Inputs.tsx';

export default function UserEdit() {
  return (
    <RecordEdit redirect="list" actions={<AccessButton />}>
      <Who />
      <MembershipInputs />
    </RecordEdit>
  );
}

function Who() {
  const user = useRecordContext<UserRecord>();
  return (
    <div>
      <Typography variant="h6" component="p">
        {user?.person.name}
      </Typography>
      <Typography color="text.secondary">{user?.email}</Typography>
    </div>
  );
}

/** Takes a person out of the tenant, or lets them in again. */
function AccessButton() {
  const t = useMessages();
  const user = useRecordContext<UserRecord>();
  if (!user) return null;
  const { id, version } = user;
  if (user.status === 'revoked') {
    return (
      <StepButton
        label={t('resources.users.reinstate')}
        done={t('resources.users.reinstated')}
        step={() => gql(REINSTATE, { id, version })}
      />
    );
  }
  const question = {
    title: t('resources.users.revokeTitle', { name: user.person.name }),
    body: t('resources.users.revokeBody'),
  };
  return (
    <StepButton
      label={t('resources.users.revoke')}
      question={question}
      done={t('resources.users.revoked')}
      step={() => gql(REVOKE, { id, version })}
    />
  );
}
