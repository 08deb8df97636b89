import { Box, Chip, Tooltip } from '@mui/material';
import { AppBar, TitlePortal, ToggleThemeButton } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { useMe } from '../session/hooks.ts';
import { NoticesButton } from '../notices/NoticesButton.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { TenantButton } from './TenantButton.tsx';

/** The bar over all screens: where one is, in which tenant, and who one is. */
export function Bar() {
  const tenant = useMe()?.current?.tenant;
  return (
    <AppBar alwaysOn toolbar={<BarTools />} userMenu={<AccountMenu />}>
      <TitlePortal variant="h6" component="h1" sx={{ minWidth: 0 }} />
      {tenant?.isDemo && <DemoMark />}
      <Box sx={{ display: { xs: 'none', md: 'block' }, flexShrink: 0 }}>
        <TenantButton />
      </Box>
      <NoticesButton />
    </AppBar>
  );
}

function BarTools() {
  return (
    <Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center' }}>
      <LanguageButton />
      <ToggleThemeButton />
    </Box>
  );
}

/** Says on every screen that what is shown is for demonstration. */
function DemoMark() {
  const t = useMessages();
  return (
    <Tooltip title={t('common.demoHint')}>
      <Chip size="small" color="warning" variant="outlined" label={t('common.demo')} sx={{ mx: 1, flexShrink: 0 }} />
    </Tooltip>
  );
}
