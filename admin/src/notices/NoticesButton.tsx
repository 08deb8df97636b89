import NotificationsIcon from '@mui/icons-material/Notifications';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { useCan } from '../session/hooks.ts';
import { useUnread } from './use-notices.ts';

/** Leads to the notices from every screen, with the number of those unread. */
export function NoticesButton() {
  return useCan('notice.read') ? <Counter /> : null;
}

function Counter() {
  const t = useMessages();
  const unread = useUnread();
  const label = t('resources.notices.open', { smart_count: unread });
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" component={Link} to="/notices" aria-label={label}>
        <Badge badgeContent={unread} max={99} color="error" aria-hidden>
          <NotificationsIcon />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
