import GavelIcon from '@mui/icons-material/Gavel';
import { POLICY_EFFECT_LABELS, POLICY_EVENT_KIND_LABELS } from '@kouan/shared';
import { representRecord } from '../display/describe.ts';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type EventRecord, policyEventDocuments } from './documents.ts';

/** Measures and statements of authorities. */
export const policyEvents: ResourceDefinition = {
  name: 'policyEvents',
  documents: policyEventDocuments,
  trail: ['policy_event'],
  permissions: { read: 'policyEvent.read', write: 'policyEvent.write' },
  group: 'risk',
  icon: GavelIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: (event: EventRecord) => representRecord(event, language()),
  vocabularies: { kind: POLICY_EVENT_KIND_LABELS, effect: POLICY_EFFECT_LABELS },
};
