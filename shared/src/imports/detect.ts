import { type DomainError, badInput } from '../errors/domain-error.ts';
import { IMPORT_COLUMN_LABELS, type ImportColumn } from '../vocabulary/imports.ts';
import { headerKey } from './cells.ts';
import { isExpressTable } from './gacc-bulletin.ts';
import { FLAT_FORMATS, layoutOf } from './layout.ts';
import type { ImportAnswers, ImportLayout, ImportLookups, ImportReader, SheetRow } from './types.ts';

/** How many rows are looked at to find the header. */
export const HEAD_ROWS = 12;

/**
 * Finds out how a file would be read. A file that is not known, or that lacks a column, is no refusal yet: its owner may
 * say what its columns are.
 * @param head the first rows of the file, `HEAD_ROWS` at most, blank ones left out
 * @throws BAD_INPUT when the file is empty, when its columns are parted by something else than commas, when the wrong
 *   table of customs was brought, or for an assignment that makes no sense
 */
export function detectLayout(
  head: readonly SheetRow[],
  lookups: ImportLookups,
  answers: ImportAnswers = {},
): ImportLayout {
  if (head.length === 0) throw badInput('IMPORT_EMPTY');
  if (isExpressTable(head.slice(0, 4))) throw badInput('IMPORT_EXPRESS_TABLE');
  const layout = layoutOf(head, lookups, answers);
  const parted = layout.format === null ? otherDelimiter(head) : undefined;
  if (parted) throw parted;
  return layout;
}

/**
 * Finds out which kind of file it is, by its header, and how to read it.
 * @throws BAD_INPUT as `detectLayout` does, and when no format is recognised or a column that must be there is not
 */
export function detectImport(
  head: readonly SheetRow[],
  lookups: ImportLookups,
  answers: ImportAnswers = {},
): ImportReader {
  const layout = detectLayout(head, lookups, answers);
  if (!layout.reader) throw openQuestion(layout);
  return layout.reader;
}

/** What is still open about the columns of a file that cannot be read yet, as a refusal to read it. */
export function openQuestion({ format, missing, doubled }: Omit<ImportLayout, 'reader'>): DomainError {
  if (format === null) return badInput('IMPORT_FORMAT_UNKNOWN', 'answers.mapping.format');
  const [twice] = doubled;
  if (twice) return badInput('IMPORT_COLUMN_TWICE', 'answers.mapping.columns', { column: twice.headers[0] ?? '' });
  const column = missing.map((group) => group.map(columnName).join(' / ')).join(', ');
  return badInput('IMPORT_COLUMN_MISSING', 'answers.mapping.columns', { column });
}

function columnName(reads: ImportColumn): string {
  const { zh, en } = IMPORT_COLUMN_LABELS[reads];
  return `${zh} ${en}`;
}

const DELIMITERS = [';', '\t', '|', '，'] as const;

/** A header that would be known if its columns were parted by commas. */
function otherDelimiter(head: readonly SheetRow[]): Error | undefined {
  for (const delimiter of DELIMITERS) {
    for (const { line, cells } of head) {
      const split = {
        line,
        cells: cells
          .join(',')
          .split(delimiter)
          .map((cell) => cell.replaceAll('"', '')),
      };
      if (split.cells.length < 3 || (!FLAT_FORMATS.some(({ isHeader }) => isHeader(split)) && !isSplitBulletin(split)))
        continue;
      return badInput('IMPORT_DELIMITER', undefined, { given: delimiter === '\t' ? 'TAB' : delimiter });
    }
  }
  return undefined;
}

function isSplitBulletin({ cells }: SheetRow): boolean {
  const keys = cells.map(headerKey);
  return keys.includes('进出口') && keys.includes('出口');
}
