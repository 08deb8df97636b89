import ShowChartIcon from '@mui/icons-material/ShowChart';
import { type PageDefinition, screen } from '../resource.ts';

/** Figures over time, with what follows from them. */
export const figureSeriesPage: PageDefinition = {
  path: '/figure-series',
  label: 'resources.figureSeries.name',
  permission: 'figure.read',
  group: 'risk',
  icon: ShowChartIcon,
  screen: screen(() => import('./Page.tsx')),
};
