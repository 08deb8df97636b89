import { type Role, can } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { useMe } from '../session/hooks.ts';
import { PeopleStart, TenantsStart } from './AdminStart.tsx';
import { ExporterStart } from './ExporterStart.tsx';
import { AnalystStart, ReviewerStart } from './NotesStart.tsx';
import { LogButtons, OfficialStart } from './OfficialStart.tsx';
import { RecentActivity } from './RecentActivity.tsx';

/** Where one begins: what needs the person today, in each of their roles. */
export default function Dashboard() {
  const t = useMessages();
  const me = useMe();
  const roles: readonly Role[] = me?.current?.roles ?? [];
  const is = (role: Role): boolean => roles.includes(role);
  return (
    <Stack spacing={2} sx={{ py: 2 }}>
      <Title title={t('layout.start')} />
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 2 }}>
        <Box>
          <Typography variant="h5" component="h2">
            {t('layout.welcome', { name: me?.name ?? '' })}
          </Typography>
          <Typography color="text.secondary">{t('dashboard.lead')}</Typography>
        </Box>
        {can(roles, 'opportunity.write') && can(roles, 'initiative.write') && <LogButtons />}
      </Stack>
      <Box
        sx={{
          columnCount: { xs: 1, md: 2 },
          columnGap: 2,
          '& > *': { breakInside: 'avoid', mb: 2 },
        }}
      >
        {is('official') && <OfficialStart />}
        {is('reviewer') && <ReviewerStart />}
        {is('analyst') && <AnalystStart />}
        {is('exporter') && <ExporterStart />}
        {is('tenant_admin') && <PeopleStart />}
        {is('platform_admin') && <TenantsStart />}
        {can(roles, 'opportunity.read') && can(roles, 'initiative.read') && <RecentActivity />}
      </Box>
    </Stack>
  );
}
