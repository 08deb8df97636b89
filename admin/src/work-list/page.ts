import AssignmentLateIcon from '@mui/icons-material/AssignmentLate';
import { type PageDefinition, screen } from '../resource.ts';

/** What is wanting in the records, as work for analysts. */
export const workListPage: PageDefinition = {
  path: '/work-list',
  label: 'resources.workList.name',
  permission: 'workList.read',
  group: 'risk',
  icon: AssignmentLateIcon,
  screen: screen(() => import('./Page.tsx')),
};
