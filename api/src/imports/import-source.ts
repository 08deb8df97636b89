import { searchText } from '@kouan/db';
import { IMPORT_FORMAT_LABELS, type ImportFormat, type LocalizedText } from '@kouan/shared';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { type Records } from '../platform/write/records.ts';
import { NO_ORIGIN } from '../sources/origin.ts';
import { SOURCE_KIND, type SourceEntity } from '../sources/source.entity.ts';
import type { ImportFileEntity } from './import-file.entity.ts';

/** Sources of imports have a counter of their own: it stays locked as long as the figures are written. */
const IMPORTED_SOURCE = { ...SOURCE_KIND, codePrefix: 'IS' };

interface ImportedFile {
  readonly file: ImportFileEntity;
  /** As it was read, which may be otherwise than its headers say. */
  readonly format: ImportFormat;
  readonly publisher: LocalizedText;
  /** Beijing's day, YYYY-MM-DD. */
  readonly today: string;
}

/** Adds the source that stands behind the figures of a file: which file it is, who published it, and when it came. */
export function addImportSource(
  transaction: TenantTransaction,
  records: Records,
  { file, format: read, publisher, today }: ImportedFile,
): Promise<SourceEntity> {
  const format = IMPORT_FORMAT_LABELS[read];
  const [titleZh, titleEn] = [`${format.zh}：${file.name}`, `${format.en}: ${file.name}`];
  return records.create(transaction, IMPORTED_SOURCE, {
    kind: read === 'claims' ? 'insurer_report' : 'official_statistics',
    titleZh,
    titleEn,
    publisher: publisher.zh ?? publisher.en,
    author: null,
    language: null,
    url: null,
    publishedOn: null,
    publishedFrom: null,
    // A file that lies here has been published by now; its own day it does not say.
    publishedTo: today,
    dateNoteZh: `文件于 ${today} 上传，发布日期不晚于此日。`,
    dateNoteEn: `The file was uploaded on ${today}; it was published on that day at the latest.`,
    ...NO_ORIGIN,
    noteZh: `文件名：${file.name}；大小：${file.byteSize} 字节；SHA-256：${file.fileHash}`,
    noteEn: `File: ${file.name}; size: ${file.byteSize} bytes; SHA-256: ${file.fileHash}`,
    search: searchText(titleZh, titleEn, publisher.zh, publisher.en),
  });
}
