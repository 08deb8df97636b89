import { Box, Paper, Stack, Typography } from '@mui/material';
import { Navigate, useLocation } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { LanguageButton } from '../shell/LanguageButton.tsx';
import { ChoosePassword } from './ChoosePassword.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import { TenantChooser } from './TenantChooser.tsx';
import { useMe } from './hooks.ts';

/** Where one signs in, chooses a password for the first time and, belonging to several tenants, chooses one. */
export default function LoginPage() {
  const t = useMessages();
  const me = useMe();
  const { state } = useLocation();
  if (me?.current && !me.mustChoosePassword) return <Navigate to={wantedOf(state as Wanted | null)} replace />;
  return (
    <Box component="main" sx={{ minHeight: '100vh', bgcolor: 'background.default', py: { xs: 2, sm: 6 }, px: 2 }}>
      <Stack spacing={3} sx={{ maxWidth: 480, mx: 'auto' }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
          <Typography variant="h5" component="p" sx={{ fontWeight: 700, letterSpacing: '0.04em' }} color="primary">
            {t('common.appName')}
          </Typography>
          <LanguageButton />
        </Stack>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
          {me ? me.mustChoosePassword ? <ChoosePassword /> : <TenantChooser me={me} /> : <SignInForm />}
        </Paper>
        {!me && <DemoAccounts />}
      </Stack>
    </Box>
  );
}

/** Where one was going, or was, without being signed in. */
interface Wanted {
  readonly nextPathname?: string;
  readonly nextSearch?: string;
}

/** A question stands in the address after its path; without it the page would answer another one. */
function wantedOf(wanted: Wanted | null): { pathname: string; search: string } {
  return { pathname: wanted?.nextPathname ?? '/', search: wanted?.nextSearch ?? '' };
}
