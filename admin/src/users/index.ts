import PeopleIcon from '@mui/icons-material/People';
import { type ResourceDefinition, screen } from '../resource.ts';
import { documents } from './documents.ts';

/** The people of a tenant and what they may do in it. */
export const users: ResourceDefinition = {
  name: 'users',
  documents,
  permissions: { read: 'user.manage', write: 'user.manage' },
  group: 'admin',
  icon: PeopleIcon,
  list: screen(() => import('./List.tsx')),
  represent: ({ person }: { person: { name: string } }) => person.name,
};
