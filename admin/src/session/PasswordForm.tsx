import { Alert, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { CHANGE_PASSWORD } from './documents.ts';

/** What is typed to change the own password, and what becomes of it. */
export function usePasswordChange(onDone: () => void) {
  const t = useMessages();
  const notify = useNotify();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const change = useMutation({
    mutationFn: () => gql(CHANGE_PASSWORD, { current, new: chosen }),
    onSuccess: () => {
      notify(t('session.passwordChanged'), { type: 'success' });
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return { current, setCurrent, chosen, setChosen, error: change.error, isPending: change.isPending, submit };
}

/** The present password and the new one, with what the server says to them. */
export function PasswordFields({ change }: { change: ReturnType<typeof usePasswordChange> }) {
  const t = useMessages();
  return (
    <>
      {change.error && (
        <Alert severity="error" role="alert">
          {change.error.message}
        </Alert>
      )}
      <TextField
        type="password"
        required
        fullWidth
        margin="dense"
        autoComplete="current-password"
        label={t('session.currentPassword')}
        value={change.current}
        onChange={({ target }) => change.setCurrent(target.value)}
      />
      <TextField
        type="password"
        required
        fullWidth
        margin="dense"
        autoComplete="new-password"
        label={t('session.newPassword')}
        helperText={t('session.newPasswordHint')}
        value={change.chosen}
        onChange={({ target }) => change.setChosen(target.value)}
      />
    </>
  );
}
