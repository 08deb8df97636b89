import { ROLE_LABELS, inLocale } from '@kouan/shared';
import { Alert, Box, Chip, Paper, Stack, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { session } from '../provider/client.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';

/** In demo mode: the accounts to click, by tenant. Nothing otherwise. */
export function DemoAccounts() {
  const t = useMessages();
  const locale = useLanguage();
  const { data = [] } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) => demoAccounts(signal),
    retry: false,
  });
  const enter = useMutation({ mutationFn: ({ email, password }: DemoAccount) => session.signIn(email, password) });
  if (data.length === 0) return null;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
        {t('session.demoTitle')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t('session.demoLead')}
      </Typography>
      {enter.error && <Alert severity="error">{enter.error.message}</Alert>}
      <Stack spacing={2}>
        {byTenant(data).map(([tenant, accounts]) => (
          <Box key={tenant}>
            <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
              <LocalizedTextView value={accounts[0]?.tenantName} />
            </Typography>
            <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
              {accounts.map((account) => (
                <Chip
                  key={account.email}
                  variant="outlined"
                  disabled={enter.isPending}
                  title={account.email}
                  label={`${inLocale(ROLE_LABELS[account.role], locale)} · ${account.name}`}
                  onClick={() => enter.mutate(account)}
                  sx={{ '@media (pointer: coarse)': { height: 44 } }}
                />
              ))}
            </Stack>
          </Box>
        ))}
      </Stack>
    </Paper>
  );
}

function byTenant(accounts: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const groups = new Map<string, DemoAccount[]>();
  for (const account of accounts) {
    groups.set(account.tenant, [...(groups.get(account.tenant) ?? []), account]);
  }
  return [...groups];
}
