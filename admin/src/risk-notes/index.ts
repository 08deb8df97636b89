import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { LIKELIHOOD_LABELS, RISK_CATEGORY_LABELS, SEVERITY_LABELS, pick } from '@kouan/shared';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type NoteRow, riskNoteDocuments } from './documents.ts';
import { mayBeChanged, mayBeDeleted } from './standing.ts';

/** Reviewed statements of risk: what exporters read, and what is in work. */
export const riskNotes: ResourceDefinition = {
  name: 'riskNotes',
  documents: riskNoteDocuments,
  trail: ['risk_note', 'risk_note_version'],
  permissions: { read: 'riskNote.readPublished', write: 'riskNote.write' },
  group: 'risk',
  icon: WarningAmberIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  allows: { edit: mayBeChanged, remove: mayBeDeleted },
  represent: ({ newest, code }: NoteRow) => pick(newest.title, language()) || code,
  vocabularies: { category: RISK_CATEGORY_LABELS, severity: SEVERITY_LABELS, likelihood: LIKELIHOOD_LABELS },
};
