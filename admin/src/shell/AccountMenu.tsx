import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import { Box, Divider, IconButton, MenuItem, MenuList, Popover, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { session } from '../provider/client.ts';
import { useMe } from '../session/hooks.ts';
import { PasswordDialog } from '../session/PasswordDialog.tsx';
import { useOtherLanguage } from './LanguageButton.tsx';
import { TenantItems } from './TenantItems.tsx';

/** Who one is, and what concerns oneself: tenants, language, password, signing out. */
export function AccountMenu() {
  const t = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const language = useOtherLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changesPassword, setChangesPassword] = useState(false);
  if (!me) return null;
  const close = (): void => setAnchor(null);
  const signOut = async (): Promise<void> => {
    close();
    await navigate('/login');
    // Here the session is over in any case; whether the server heard of it changes nothing for the person.
    await session.signOut().catch(() => undefined);
  };
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={t('session.account')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <AccountCircleIcon />
      </IconButton>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('session.account'), sx: { minWidth: 240 } } }}
      >
        <Box sx={{ px: 2, pt: 2, pb: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{me.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {me.email}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            <LocalizedTextView value={me.current?.tenant.name} />
          </Typography>
        </Box>
        <Divider />
        {me.memberships.length > 1 && (
          <MenuList aria-label={t('session.switchTenant')} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <TenantItems me={me} onDone={close} />
          </MenuList>
        )}
        <MenuList autoFocusItem>
          <MenuItem
            onClick={() => {
              close();
              language.change();
            }}
          >
            {language.name}
          </MenuItem>
          <MenuItem
            onClick={() => {
              close();
              setChangesPassword(true);
            }}
          >
            {t('session.changePassword')}
          </MenuItem>
          <MenuItem onClick={() => void signOut()}>{t('session.signOut')}</MenuItem>
        </MenuList>
      </Popover>
      {changesPassword && <PasswordDialog onClose={() => setChangesPassword(false)} />}
    </>
  );
}
