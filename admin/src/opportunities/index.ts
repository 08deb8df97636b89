import { CLOSE_REASON_LABELS, INCOTERM_LABELS, OPPORTUNITY_STAGE_LABELS, PAYMENT_METHOD_LABELS } from '@kouan/shared';
import HandshakeIcon from '@mui/icons-material/Handshake';
import ViewKanbanIcon from '@mui/icons-material/ViewKanban';
import { representRecord } from '../display/describe.ts';
import { language } from '../provider/language.ts';
import { type PageDefinition, type ResourceDefinition, screen } from '../resource.ts';
import { type OpportunityNode, documents } from './documents.ts';

export const opportunities: ResourceDefinition = {
  name: 'opportunities',
  documents,
  trail: ['opportunity'],
  permissions: { read: 'opportunity.read', write: 'opportunity.write' },
  group: 'work',
  icon: HandshakeIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: (record: OpportunityNode) => representRecord(record, language()),
  vocabularies: {
    stage: OPPORTUNITY_STAGE_LABELS,
    closeReason: CLOSE_REASON_LABELS,
    incoterm: INCOTERM_LABELS,
    paymentMethod: PAYMENT_METHOD_LABELS,
  },
};

/** The same opportunities by stage. */
export const pipelineBoard: PageDefinition = {
  path: '/pipeline',
  label: 'resources.opportunities.board.name',
  permission: 'pipeline.read',
  group: 'work',
  icon: ViewKanbanIcon,
  screen: screen(() => import('./board/Board.tsx')),
};
