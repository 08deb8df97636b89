import BookmarksIcon from '@mui/icons-material/BookmarksOutlined';
import { type PageDefinition, screen } from '../resource.ts';

/** What the signed-in person watches. */
export const watchListPage: PageDefinition = {
  path: '/watch-list',
  label: 'resources.watches.name',
  permission: 'watch.use',
  group: 'risk',
  icon: BookmarksIcon,
  screen: screen(() => import('./Page.tsx')),
};
