import FactCheckIcon from '@mui/icons-material/FactCheck';
import { type PageDefinition, screen } from '../resource.ts';

/** Figures about the same thing beside each other. */
export const figureGroupsPage: PageDefinition = {
  path: '/figure-groups',
  label: 'resources.corroboration.name',
  permission: 'figure.read',
  group: 'risk',
  icon: FactCheckIcon,
  screen: screen(() => import('./GroupsPage.tsx')),
};
