import { badInput } from '../errors/domain-error.ts';
import type { ImportFormat } from '../vocabulary/imports.ts';
import { CLAIMS } from './claims.ts';
import { Columns, filledWidth, headersOf } from './columns.ts';
import { COMTRADE } from './comtrade.ts';
import type { FlatFormat } from './flat-format.ts';
import { bulletinHeaderAt, gaccBulletin } from './gacc-bulletin.ts';
import { GACC_QUERY } from './gacc-query.ts';
import { OECD_CURRENT } from './oecd-current.ts';
import { isOecdHistoryHeader, oecdHistory } from './oecd.ts';
import type { ImportAnswers, ImportLayout, ImportLookups, ImportMapping, ImportReader, SheetRow } from './types.ts';

/** Kinds of table whose columns can be assigned by hand, so that a file with other headers can be said to be of one. */
export const FLAT_FORMATS: readonly FlatFormat[] = [GACC_QUERY, COMTRADE, OECD_CURRENT, CLAIMS];

/** Kinds of file that somebody can say that a file is, whatever its headers are called. */
export const MAPPABLE_FORMATS: readonly ImportFormat[] = FLAT_FORMATS.map(({ format }) => format);

/**
 * Finds out how a file would be read, by its headers and by what its owner has said of them.
 * @param head the first rows of the file, blank ones left out
 * @throws BAD_INPUT for an assignment that makes no sense, and for a known table that cannot be told apart
 */
export function layoutOf(head: readonly SheetRow[], lookups: ImportLookups, answers: ImportAnswers): ImportLayout {
  const mapping = answers.mapping ?? {};
  const fixed = fixedReader(head, lookups, answers);
  const known = fixed ? fixed.format : FLAT_FORMATS.find(({ isHeader }) => head.some(isHeader))?.format;
  const wanted = mapping.format ?? known;
  if (fixed && wanted === fixed.format) return fixedLayout(fixed);
  if (wanted === undefined) return unknownLayout(head, mapping);
  const format = FLAT_FORMATS.find((one) => one.format === wanted);
  if (!format) throw badInput('IMPORT_MAPPING_FORMAT_FIXED', 'answers.mapping.format', { given: wanted });
  return flatLayout(format, head, lookups, answers);
}

/** Tables whose headers say more than meanings: the months, or the days, that their columns are of. */
function fixedReader(
  head: readonly SheetRow[],
  lookups: ImportLookups,
  answers: ImportAnswers,
): ImportReader | undefined {
  const wanted: ImportFormat | null | undefined = answers.mapping?.format;
  const bulletin = bulletinHeaderAt(head);
  if (bulletin !== undefined && (wanted ?? 'gacc_bulletin') === 'gacc_bulletin') {
    return gaccBulletin(head, bulletin, lookups, answers);
  }
  const at = head.findIndex(isOecdHistoryHeader);
  if (at === -1 || (wanted ?? 'oecd_history') !== 'oecd_history') return undefined;
  return { ...oecdHistory(head[at] as SheetRow, lookups, answers), headerRows: at + 1 };
}

function fixedLayout(reader: ImportReader): ImportLayout {
  const { format, columns, headerRows } = reader;
  return { format, headerAt: headerRows - 1, columns, meanings: [], missing: [], doubled: [], reader };
}

function flatLayout(
  format: FlatFormat,
  head: readonly SheetRow[],
  lookups: ImportLookups,
  answers: ImportAnswers,
): ImportLayout {
  const mapping = answers.mapping ?? {};
  const headerAt = headerOf(head, mapping, format);
  const columns = new Columns(head[headerAt] as SheetRow, format.meaningOf, mapping, format.meanings);
  const list = columns.list.map((column) => {
    const { reads, byHeader, header } = column;
    const remark =
      format.remarks?.[reads] ?? (reads === 'not_used' && byHeader === reads ? format.unread?.(header) : undefined);
    return remark ? { ...column, remark } : column;
  });
  const missing = columns.missing(format.needs);
  const isReady = missing.length === 0 && columns.doubled.length === 0;
  return {
    format: format.format,
    headerAt,
    columns: list,
    meanings: format.meanings,
    missing,
    doubled: columns.doubled,
    reader: isReady
      ? {
          format: format.format,
          columns: list,
          width: filledWidth(head[headerAt] as SheetRow),
          headerRows: headerAt + 1,
          ...format.open(columns, lookups, answers),
        }
      : null,
  };
}

function unknownLayout(head: readonly SheetRow[], mapping: ImportMapping): ImportLayout {
  if ((mapping.columns ?? []).length > 0 || (mapping.constants ?? []).length > 0) {
    throw badInput('IMPORT_MAPPING_FORMAT', 'answers.mapping.format');
  }
  const headerAt = headerOf(head, mapping);
  const columns = headersOf(head[headerAt] as SheetRow).map((column) => ({
    ...column,
    reads: 'not_used' as const,
    byHeader: 'not_used' as const,
  }));
  return { format: null, headerAt, columns, meanings: [], missing: [], doubled: [], reader: null };
}

/** Which row heads the columns: the one that is named, the one that is known, or the one that says most. */
function headerOf(head: readonly SheetRow[], { headerLine }: ImportMapping, format?: FlatFormat): number {
  if (headerLine !== null && headerLine !== undefined) {
    const named = head.findIndex(({ line }) => line === headerLine);
    if (named === -1) throw badInput('IMPORT_MAPPING_HEADER', 'answers.mapping.headerLine', { given: headerLine });
    return named;
  }
  const known = format ? head.findIndex(format.isHeader) : -1;
  if (known !== -1) return known;
  const words = (row: SheetRow): number => headersOf(row).length;
  const meanings = (row: SheetRow): number => row.cells.filter((cell) => format?.meaningOf(cell)).length;
  const score = head.map((row) => meanings(row) * 1_000 + words(row));
  return score.indexOf(Math.max(...score));
}
