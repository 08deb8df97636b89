import CompareIcon from '@mui/icons-material/CompareArrows';
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

/** Markets or sectors side by side. */
export const riskComparisonPage: PageDefinition = {
  path: '/risk-comparison',
  label: 'resources.riskSummary.compare.name',
  permission: 'riskSummary.read',
  group: 'risk',
  icon: CompareIcon,
  screen: screen(() => import('./compare/Page.tsx')),
};
