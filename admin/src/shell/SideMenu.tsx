import HomeIcon from '@mui/icons-material/Home';
import { Box, ListSubheader } from '@mui/material';

import { Menu, useSidebarState } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { MENU_GROUPS, type MenuGroup } from '../resource.ts';
import { useOffers } from './offers.tsx';

/** The console's screens by group; each person sees those that their roles allow. */
export function SideMenu() {
  const t = useMessages();
  return (
    <Menu component="nav" aria-label={t('layout.menu')} sx={{ '@media print': { display: 'none' } }}>
      <Menu.Item to="/" primaryText={t('layout.start')} leftIcon={<HomeIcon />} />
      {MENU_GROUPS.map((group) => (
        <Group key={group} group={group} />
      ))}
    </Menu>
  );
}

function Group({ group }: { group: MenuGroup }) {
  const t = useMessages();
  const [isOpen] = useSidebarState();
  const offers = useOffers(group);
  if (offers.length === 0) return null;
  return (
    <Box role="group" aria-label={t(`layout.groups.${group}`)}>
      {isOpen && (
        <ListSubheader component="div" disableSticky sx={{ bgcolor: 'transparent', lineHeight: 3 }}>
          {t(`layout.groups.${group}`)}
        </ListSubheader>
      )}
      {offers.map(({ to, label, icon: Icon }) => (
        <Menu.Item key={to} to={to} primaryText={label} leftIcon={<Icon />} />
      ))}
    </Box>
  );
}
