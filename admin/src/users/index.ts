import { MEMBERSHIP_STATUS_LABELS, ROLE_LABELS } from '@kouan/shared';
import PeopleIcon from '@mui/icons-material/People';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type UserRecord, documents } from './documents.ts';

/** The people of a tenant and what they may do in it. */
export const users: ResourceDefinition = {
  name: 'users',
  documents,
  trail: ['membership'],
  permissions: { read: 'user.manage', write: 'user.manage' },
  group: 'admin',
  icon: PeopleIcon,
  list: screen(() => import('./List.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: ({ person }: UserRecord) => person.name,
  vocabularies: { status: MEMBERSHIP_STATUS_LABELS, roles: ROLE_LABELS },
};
