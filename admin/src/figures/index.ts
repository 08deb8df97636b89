import QueryStatsIcon from '@mui/icons-material/QueryStats';
import {
  CHANGE_DIRECTION_LABELS,
  COMPARISON_BASIS_LABELS,
  COMPARISON_FORM_LABELS,
  OBSERVATION_STATUS_LABELS,
} from '@kouan/shared';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { describeSubject } from './describe.ts';
import { type FigureRecord, figureDocuments } from './documents.ts';

/** Observed statistics, as they were reported. */
export const figures: ResourceDefinition = {
  name: 'figures',
  documents: figureDocuments,
  trail: ['figure'],
  permissions: { read: 'figure.read', write: 'figure.write' },
  group: 'risk',
  icon: QueryStatsIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: (figure: FigureRecord) => describeSubject(figure, language()),
  vocabularies: {
    comparisonBasis: COMPARISON_BASIS_LABELS,
    comparisonForm: COMPARISON_FORM_LABELS,
    direction: CHANGE_DIRECTION_LABELS,
    observationStatus: OBSERVATION_STATUS_LABELS,
  },
};
