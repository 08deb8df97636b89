import { type Bind, recordConditions } from '../platform/read/conditions.ts';
import { isId } from '../platform/read/ids.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import { LONGEST, localizedColumns } from '../platform/write/input.ts';
import { webAddress } from '../platform/write/web-address.ts';
import { SOURCE } from './evidence.shape.ts';
import { sameRoot } from './origin-sql.ts';
import type { SameDocumentInput, SourceFilter } from './source.types.ts';

/** The list of sources, the market desk's among them. */
export const SOURCES: ListPlan<SourceFilter> = {
  shape: SOURCE,
  sorts: {
    recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true },
    code: { expression: 't0.code', type: 'text', descending: true },
    published: {
      expression: "coalesce(t0.published_on, t0.published_to, '-infinity')",
      type: 'date',
      descending: true,
    },
  },
  defaultSort: 'recent',
  where(filter, bind, viewer) {
    const where = recordConditions(filter, bind, viewer, 'all');
    if (filter.kinds?.length) where.push(`t0.kind = any(${bind(filter.kinds)}::text[])`);
    if (filter.sameDocument) where.push(ofSameDocument(filter.sameDocument, bind));
    if (filter.originId) where.push(ofOneRoot(filter.originId, bind, viewer));
    return where;
  },
};

/** Text that can be no id finds nothing, as an unknown id does. */
function ofOneRoot(id: string, bind: Bind, viewer: Viewer): string {
  if (!isId(id)) return 'false';
  return `(t0.tenant_id, t0.id) in ${sameRoot(`${bind(id)}::uuid`, `${bind(readableTenants(viewer))}::uuid[]`)}`;
}

const PATH = 'filter.sameDocument';

/** What is left of an address that different people write in different ways: neither protocol, nor www, nor a last slash. */
const bareAddress = (url: string): string => `regexp_replace(lower(${url}), '^https?://(www\\.)?|/+$', '', 'g')`;

/** Nothing by which a document is known finds none. */
function ofSameDocument({ url, title }: SameDocumentInput, bind: Bind): string {
  const address = webAddress(url, `${PATH}.url`);
  const { titleZh, titleEn } = localizedColumns('title', title ?? null, `${PATH}.title`, LONGEST.line);
  const alike = [
    ...(address ? [`${bareAddress('t0.url')} = ${bareAddress(`${bind(address)}::text`)}`] : []),
    ...(titleZh ? [`lower(t0.title_zh) = lower(${bind(titleZh)})`] : []),
    ...(titleEn ? [`lower(t0.title_en) = lower(${bind(titleEn)})`] : []),
  ];
  return alike.length > 0 ? `(${alike.join(' or ')})` : 'false';
}
