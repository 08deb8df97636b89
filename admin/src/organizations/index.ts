import { ORGANIZATION_KIND_LABELS } from '@kouan/shared';
import ApartmentIcon from '@mui/icons-material/Apartment';
import { representRecord } from '../display/describe.ts';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type OrganizationNode, documents } from './documents.ts';

export const organizations: ResourceDefinition = {
  name: 'organizations',
  documents,
  trail: ['organization'],
  permissions: { read: 'organization.readOwn', write: 'organization.write' },
  group: 'work',
  icon: ApartmentIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: (record: OrganizationNode) => representRecord(record, language()),
  vocabularies: { kind: ORGANIZATION_KIND_LABELS },
};
