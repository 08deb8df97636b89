import TransferWithinAStationIcon from '@mui/icons-material/TransferWithinAStation';
import { POSITION_BASIS_LABELS, POSITION_KIND_LABELS, inLocale, pick } from '@kouan/shared';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type PositionRecord, positionDocuments } from './documents.ts';

/** What companies are announced, reported or alleged to do in a market. */
export const marketPositions: ResourceDefinition = {
  name: 'marketPositions',
  documents: positionDocuments,
  trail: ['market_position'],
  permissions: { read: 'marketPosition.read', write: 'marketPosition.write' },
  group: 'risk',
  icon: TransferWithinAStationIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: ({ organization, kind }: PositionRecord) =>
    `${pick(organization.name, language())} · ${inLocale(POSITION_KIND_LABELS[kind], language())}`,
  vocabularies: { kind: POSITION_KIND_LABELS, basis: POSITION_BASIS_LABELS },
};
