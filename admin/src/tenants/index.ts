import { TENANT_KIND_LABELS, TENANT_STATUS_LABELS } from '@kouan/shared';
import ApartmentIcon from '@mui/icons-material/Apartment';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type TenantRecord, documents } from './documents.ts';

/** The tenants of Kouan, for platform administrators; what is in them is none of theirs. */
export const tenants: ResourceDefinition = {
  name: 'tenants',
  documents,
  trail: ['tenant'],
  permissions: { read: 'tenant.manage', write: 'tenant.manage' },
  group: 'admin',
  icon: ApartmentIcon,
  list: screen(() => import('./List.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: ({ name }: TenantRecord) => name.zh ?? name.en ?? '',
  vocabularies: { kind: TENANT_KIND_LABELS, status: TENANT_STATUS_LABELS },
};
