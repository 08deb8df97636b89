import UploadFileIcon from '@mui/icons-material/UploadFile';
import { type PageDefinition, screen } from '../resource.ts';

/** Statistics files: bring one, see what it would change, import it, undo it. */
export const importsPage: PageDefinition = {
  path: '/imports',
  label: 'resources.imports.name',
  permission: 'import.read',
  group: 'risk',
  icon: UploadFileIcon,
  screen: screen(() => import('./Page.tsx')),
};
