import NotificationsIcon from '@mui/icons-material/Notifications';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { useCan } from '../session/hooks.ts';
import { useUnread } from './use-notices.ts';

/** Beyond it nobody counts. */
const MOST_SHOWN = 99;

/** Leads to the notices from every screen, with the number of those unread. */
export function NoticesButton() {
  return useCan('notice.read') ? <Counter /> : null;
}

function Counter() {
  const t = useMessages();
  const unread = useUnread();
  const count = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread);
  const label = t('resources.notices.open', { count });
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" component={Link} to="/notices" aria-label={label}>
        {/* A badge that fades out would go on showing a number that its name no longer says. */}
        {unread > 0 ? (
          <Badge badgeContent={count} color="error">
            <NotificationsIcon />
          </Badge>
        ) : (
          <NotificationsIcon />
        )}
      </IconButton>
    </Tooltip>
  );
}
