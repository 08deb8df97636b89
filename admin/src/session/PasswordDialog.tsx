import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { CHANGE_PASSWORD } from './documents.ts';

/** Changes the own password. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const title = useId();
  const notify = useNotify();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const change = useMutation({
    mutationFn: () => gql(CHANGE_PASSWORD, { current, new: chosen }),
    onSuccess: () => {
      notify(t('session.passwordChanged'), { type: 'success' });
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={title}>
      <form onSubmit={submit}>
        <DialogTitle id={title}>{t('session.changePassword')}</DialogTitle>
        <DialogContent>
          {change.error && <Alert severity="error">{change.error.message}</Alert>}
          <TextField
            type="password"
            required
            fullWidth
            margin="dense"
            autoComplete="current-password"
            label={t('session.currentPassword')}
            value={current}
            onChange={({ target }) => setCurrent(target.value)}
          />
          <TextField
            type="password"
            required
            fullWidth
            margin="dense"
            autoComplete="new-password"
            label={t('session.newPassword')}
            helperText={t('session.newPasswordHint')}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('session.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={change.isPending}>
            {t('session.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
