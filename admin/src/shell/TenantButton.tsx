import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import { Button, Menu, Typography } from '@mui/material';
import { useState } from 'react';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { useMe } from '../session/hooks.ts';
import { TenantItems } from './TenantItems.tsx';

/** The current tenant; where the person belongs to several, it opens the choice. */
export function TenantButton() {
  const t = useMessages();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!me?.current) return null;
  const name = <LocalizedTextView value={me.current.tenant.name} />;
  if (me.memberships.length < 2) {
    return (
      <Typography component="span" sx={{ px: 1, fontWeight: 600 }}>
        {name}
      </Typography>
    );
  }
  return (
    <>
      <Button
        color="inherit"
        endIcon={<ArrowDropDownIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={t('session.switchTenant')}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {name}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <TenantItems me={me} onDone={() => setAnchor(null)} />
      </Menu>
    </>
  );
}
