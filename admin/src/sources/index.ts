import ArticleIcon from '@mui/icons-material/Article';
import { SOURCE_KIND_LABELS } from '@kouan/shared';
import { representRecord } from '../display/describe.ts';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { sourceDocuments, type SourceRecord } from './documents.ts';

/** Documents that say something: what every figure, note, position and event rests on. */
export const sources: ResourceDefinition = {
  name: 'sources',
  documents: sourceDocuments,
  trail: ['source'],
  permissions: { read: 'source.read', write: 'source.write' },
  group: 'risk',
  icon: ArticleIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: (source: SourceRecord) => representRecord(source, language()),
  vocabularies: { kind: SOURCE_KIND_LABELS },
};
