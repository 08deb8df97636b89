import { INITIATIVE_KIND_LABELS, INITIATIVE_MODE_LABELS, INITIATIVE_STATUS_LABELS } from '@kouan/shared';
import CampaignIcon from '@mui/icons-material/Campaign';
import { representRecord } from '../display/describe.ts';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type InitiativeNode, documents } from './documents.ts';

export const initiatives: ResourceDefinition = {
  name: 'initiatives',
  documents,
  trail: ['initiative'],
  permissions: { read: 'initiative.read', write: 'initiative.write' },
  group: 'work',
  icon: CampaignIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: (record: InitiativeNode) => representRecord(record, language()),
  vocabularies: {
    kind: INITIATIVE_KIND_LABELS,
    mode: INITIATIVE_MODE_LABELS,
    status: INITIATIVE_STATUS_LABELS,
  },
};
