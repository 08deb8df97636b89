import BalanceIcon from '@mui/icons-material/Balance';
import { ADJUSTMENT_STATE_LABELS, pick } from '@kouan/shared';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type AdjustmentRecord, riskAdjustmentDocuments } from './documents.ts';

/** Reviewers' reasoned judgements on scores; beside a score and never in it. */
export const riskAdjustments: ResourceDefinition = {
  name: 'riskAdjustments',
  documents: riskAdjustmentDocuments,
  trail: ['risk_adjustment'],
  permissions: { read: 'riskAdjustment.read', write: 'riskAdjustment.write' },
  group: 'risk',
  icon: BalanceIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  represent: ({ market, points, code }: AdjustmentRecord) =>
    `${pick(market.name, language())} ${points > 0 ? '+' : '−'}${Math.abs(points)} · ${code}`,
  vocabularies: { state: ADJUSTMENT_STATE_LABELS },
};
