import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useMessages } from '../i18n/index.ts';
import { PasswordFields, usePasswordChange } from './PasswordForm.tsx';

/** Changes the own password. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const title = useId();
  const change = usePasswordChange(onClose);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={title}>
      <form onSubmit={change.submit}>
        <DialogTitle id={title}>{t('session.changePassword')}</DialogTitle>
        <DialogContent>
          <PasswordFields change={change} />
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
