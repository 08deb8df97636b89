import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { session } from '../provider/client.ts';

/** E-mail and password. What the server refuses it says in the reader's language. */
export function SignInForm() {
  const t = useMessages();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setIsTried] = useState(false);
  const signIn = useMutation({ mutationFn: () => session.signIn(email.trim(), password) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (email.trim() && password) signIn.mutate();
  };
  const lacksEmail = isTried && !email.trim();
  const lacksPassword = isTried && !password;
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <div>
        <Typography variant="h6" component="h1">
          {t('session.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('session.lead')}
        </Typography>
      </div>
      {signIn.error && (
        <Alert severity="error" role="alert">
          {signIn.error.message}
        </Alert>
      )}
      <TextField
        type="email"
        name="email"
        size="medium"
        autoComplete="username"
        label={t('session.email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
        error={lacksEmail}
        helperText={lacksEmail && t('session.needEmail')}
      />
      <TextField
        type="password"
        name="password"
        size="medium"
        autoComplete="current-password"
        label={t('session.password')}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        error={lacksPassword}
        helperText={lacksPassword && t('session.needPassword')}
      />
      <Button type="submit" size="large" variant="contained" disabled={signIn.isPending}>
        {signIn.isPending ? t('session.signingIn') : t('session.signIn')}
      </Button>
    </Stack>
  );
}
