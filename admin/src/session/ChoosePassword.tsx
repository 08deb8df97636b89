import { Button, Stack, Typography } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { session } from '../provider/client.ts';
import { PasswordFields, usePasswordChange } from './PasswordForm.tsx';

/** Whoever signs in with a password that was made for them chooses their own before anything else. */
export function ChoosePassword() {
  const t = useMessages();
  const change = usePasswordChange(() => void session.reload());
  return (
    <Stack component="form" spacing={2} onSubmit={change.submit}>
      <div>
        <Typography variant="h6" component="h1">
          {t('session.choosePasswordTitle')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('session.choosePasswordLead')}
        </Typography>
      </div>
      <PasswordFields change={change} />
      <Button type="submit" variant="contained" disabled={change.isPending}>
        {t('session.choosePassword')}
      </Button>
      <Button onClick={() => void session.signOut().catch(() => undefined)}>{t('session.signOut')}</Button>
    </Stack>
  );
}
