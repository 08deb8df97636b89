import { COUNTED_UNIT_LABELS, INDICATOR_GROUP_LABELS, UNIT_KIND_LABELS, pick } from '@kouan/shared';
import MenuBookIcon from '@mui/icons-material/MenuBook';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type IndicatorRecord, indicatorDocuments } from './documents.ts';

/** The register of what figures measure: read by everybody, kept by administrators of the platform. */
export const indicators: ResourceDefinition = {
  name: 'indicators',
  documents: indicatorDocuments,
  trail: ['indicator'],
  permissions: { read: 'reference.read', write: 'indicator.manage' },
  group: 'risk',
  icon: MenuBookIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: ({ name }: IndicatorRecord) => pick(name, language()),
  vocabularies: { group: INDICATOR_GROUP_LABELS, unitKind: UNIT_KIND_LABELS, countedUnit: COUNTED_UNIT_LABELS },
};
