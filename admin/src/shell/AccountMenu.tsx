import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import { Box, Divider, IconButton, ListSubheader, Menu, MenuItem, Typography } from '@mui/material';
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
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <AccountCircleIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box component="li" sx={{ px: 2, py: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{me.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {me.email}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            <LocalizedTextView value={me.current?.tenant.name} />
          </Typography>
        </Box>
        <Divider component="li" />
        {me.memberships.length > 1 && <ListSubheader>{t('session.switchTenant')}</ListSubheader>}
        {me.memberships.length > 1 && <TenantItems me={me} onDone={close} />}
        {me.memberships.length > 1 && <Divider component="li" />}
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
      </Menu>
      {changesPassword && <PasswordDialog onClose={() => setChangesPassword(false)} />}
    </>
  );
}
