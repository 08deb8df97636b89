import { DomainError } from '@kouan/shared';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { RecordData, Records } from '../platform/write/records.ts';
import { requireReadableSource, sharedOrigin } from './origin.ts';
import { SOURCE_KIND, SourceEntity } from './source.entity.ts';
import { searchOf } from './source-search.ts';

/**
 * The own source that evidence cites when somebody names a document. Evidence lies in one tenant with its source: of a
 * document that the market desk has recorded, the tenant keeps a record of its own, which goes back to the desk's and so
 * counts as the same origin. It is made the first time the document is cited, whoever may cite it: the trail names who.
 * @returns its id
 * @throws BAD_INPUT at `path` for a source that cannot be named
 */
export async function citedSource(
  transaction: TenantTransaction,
  records: Records,
  sourceId: string,
  path: string,
): Promise<string> {
  const named = await requireReadableSource(transaction, sourceId, path);
  if (named.tenantId === transaction.viewer.tenantId) return standing(transaction, named.id, path);
  const document = await transaction.manager.findOneByOrFail(SourceEntity, named);
  // Two who cite the document at once must not both find that there is no own record of it.
  await transaction.query({
    text: `select pg_advisory_xact_lock(hashtextextended('own record ' || $1 || ' ' || $2, 0))`,
    values: [transaction.viewer.tenantId, document.id],
  });
  return (await ownRecordOf(transaction, document)) ?? (await makeOwnRecord(transaction, records, document));
}

/** Keeps an own source out of the bin until the evidence that cites it is there. @throws BAD_INPUT where it lies there */
async function standing({ viewer, query }: TenantTransaction, id: string, path: string): Promise<string> {
  const [row] = await query({
    text: 'select id from source where tenant_id = $1 and id = $2 and deleted_at is null for share',
    values: [viewer.tenantId, id],
  });
  if (!row) throw new DomainError('BAD_INPUT', 'REFERENCE_UNKNOWN', path);
  return String(row[0]);
}

/**
 * The oldest own record of the document: of those that go back to it, one that bears its address or a title of its. What
 * goes back to it under another name is another document, which retells it.
 */
async function ownRecordOf({ viewer, query }: TenantTransaction, document: SourceEntity): Promise<string | null> {
  const [row] = await query({
    text: `select id from source where tenant_id = $1 and shared_origin_tenant_id = $2 and shared_origin_id = $3
      and deleted_at is null and kind = $4 and (url = $5 or title_zh = $6 or title_en = $7)
      order by created_at, id limit 1`,
    values: [
      viewer.tenantId,
      document.tenantId,
      document.id,
      document.kind,
      document.url,
      document.titleZh,
      document.titleEn,
    ],
  });
  return row ? String(row[0]) : null;
}

async function makeOwnRecord(
  transaction: TenantTransaction,
  records: Records,
  document: SourceEntity,
): Promise<string> {
  const data: RecordData<SourceEntity> = {
    kind: document.kind,
    titleZh: document.titleZh,
    titleEn: document.titleEn,
    publisher: document.publisher,
    author: document.author,
    language: document.language,
    url: document.url,
    publishedOn: document.publishedOn,
    publishedFrom: document.publishedFrom,
    publishedTo: document.publishedTo,
    dateNoteZh: document.dateNoteZh,
    dateNoteEn: document.dateNoteEn,
    ...sharedOrigin(document),
    noteZh: null,
    noteEn: null,
    search: searchOf(document),
  };
  return (await records.create(transaction, SOURCE_KIND, data)).id;
}
