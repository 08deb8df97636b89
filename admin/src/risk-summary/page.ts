import SpeedIcon from '@mui/icons-material/Speed';
import { type PageDefinition, screen } from '../resource.ts';

/** What a market may cost, with evidence under every number. */
export const riskSummaryPage: PageDefinition = {
  path: '/risk-summary',
  label: 'resources.riskSummary.name',
  permission: 'riskSummary.read',
  group: 'risk',
  icon: SpeedIcon,
  screen: screen(() => import('./Page.tsx')),
};
