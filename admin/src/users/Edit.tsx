import { Alert, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useRecordContext, useRefresh } from 'react-admin';
import { OneTimePassword } from '../accounts/OneTimePassword.tsx';
import { StepButton } from '../accounts/StepButton.tsx';
import { formatInstant } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { RecordEdit } from '../records/RecordEdit.tsx';
import { REINSTATE, RENEW, REVOKE, type UserRecord } from './documents.ts';
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
      {user?.invitationHoldsUntil && <Renewal user={user} until={user.invitationHoldsUntil} />}
    </div>
  );
}

/** Another password to hand over, for a person who has not begun. */
function Renewal({ user: { id, version }, until }: { user: UserRecord; until: string }) {
  const t = useMessages();
  const locale = useLanguage();
  const notify = useNotify();
  const refresh = useRefresh();
  const renew = useMutation({
    mutationFn: async () => (await gql(RENEW, { id, version })).invitation,
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Alert
      severity="info"
      sx={{ mt: 1 }}
      action={
        <Button color="inherit" size="small" disabled={renew.isPending} onClick={() => renew.mutate()}>
          {t('resources.users.renew')}
        </Button>
      }
    >
      {t('resources.users.renewHint', { at: formatInstant(until, locale) })}
      {renew.data && (
        <OneTimePassword
          email={renew.data.user.email}
          password={renew.data.oneTimePassword}
          onClose={() => {
            renew.reset();
            refresh();
          }}
        />
      )}
    </Alert>
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
