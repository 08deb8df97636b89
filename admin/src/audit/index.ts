import HistoryIcon from '@mui/icons-material/History';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type AuditRecord, documents } from './documents.ts';

/** The audit trail: who did what, when. Nobody changes it. */
export const audit: ResourceDefinition = {
  name: 'audit',
  documents,
  trail: [],
  permissions: { read: 'audit.read' },
  group: 'admin',
  icon: HistoryIcon,
  list: screen(() => import('./List.tsx')),
  represent: ({ recordLabel }: AuditRecord) => recordLabel,
};
