import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly email: string;
  /** Null where the person has an account already. */
  readonly password: string | null;
  readonly onClose: () => void;
}

/** Shows the password of a new account, this once. It is kept nowhere, so closing takes a decision. */
export function OneTimePassword({ email, password, onClose }: Props) {
  const t = useMessages();
  const title = useId();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <Dialog open aria-labelledby={title} fullWidth maxWidth="xs">
      <DialogTitle id={title}>{t('resources.users.passwordTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {t(password ? 'resources.users.passwordBody' : 'resources.users.passwordNone', { email })}
        </DialogContentText>
        {password && (
          <Typography
            component="code"
            sx={{ display: 'block', mt: 2, fontSize: '1.25rem', userSelect: 'all', overflowWrap: 'anywhere' }}
          >
            {password}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        {/* Copying needs an encrypted page; without one, the password can still be selected. */}
        {password && window.isSecureContext && (
          <Button onClick={() => void copy(password)}>
            {t(isCopied ? 'resources.users.passwordCopied' : 'resources.users.passwordCopy')}
          </Button>
        )}
        <Button variant="contained" onClick={onClose}>
          {t('resources.users.passwordDone')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
