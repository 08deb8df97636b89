import NotificationsIcon from '@mui/icons-material/NotificationsNone';
import { type PageDefinition, screen } from '../resource.ts';

/** What has changed of what one watches. */
export const noticesPage: PageDefinition = {
  path: '/notices',
  label: 'resources.notices.name',
  permission: 'notice.read',
  group: 'risk',
  icon: NotificationsIcon,
  screen: screen(() => import('./Page.tsx')),
};
