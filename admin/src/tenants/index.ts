import ApartmentIcon from '@mui/icons-material/Apartment';
import { TENANT_KIND_LABELS, TENANT_STATUS_LABELS, type LocalizedText } from '@kouan/shared';
import { type ResourceDefinition, screen } from '../resource.ts';
import { documents } from './documents.ts';

/** The tenants of Kouan, for platform administrators; what is in them is none of theirs. */
export const tenants: ResourceDefinition = {
  name: 'tenants',
  documents,
  permissions: { read: 'tenant.manage', write: 'tenant.manage' },
  group: 'admin',
  icon: ApartmentIcon,
  list: screen(() => import('./List.tsx')),
  represent: ({ name }: { name: LocalizedText }) => name.zh ?? name.en ?? '',
  vocabularies: { kind: TENANT_KIND_LABELS, status: TENANT_STATUS_LABELS },
};
