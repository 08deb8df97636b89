import { badInput } from '../errors/domain-error.ts';
import { headerKey } from './cells.ts';
import { claims, isClaimsHeader } from './claims.ts';
import { comtrade, isComtradeHeader } from './comtrade.ts';
import { bulletinHeaderAt, gaccBulletin, isExpressTable } from './gacc-bulletin.ts';
import { gaccQuery, isQueryHeader } from './gacc-query.ts';
import { isOecdHistoryHeader, oecdHistory } from './oecd.ts';
import type { ImportAnswers, ImportLookups, ImportReader, SheetRow } from './types.ts';

/** How many rows are looked at to find the header. */
export const HEAD_ROWS = 12;

type Make = (header: SheetRow, lookups: ImportLookups, answers: ImportAnswers) => ImportReader;

const FLAT: readonly (readonly [is: (row: SheetRow) => boolean, make: Make])[] = [
  [isQueryHeader, gaccQuery],
  [isComtradeHeader, comtrade],
  [isClaimsHeader, claims],
  [isOecdHistoryHeader, oecdHistory],
];

/**
 * Finds out which kind of file it is, by its header, and how to read it.
 * @param head the first rows of the file, `HEAD_ROWS` at most, blank ones left out
 * @throws BAD_INPUT when no format is recognised, when the wrong table of customs was brought, or when a column that
 *   must be there is not
 */
export function detectImport(
  head: readonly SheetRow[],
  lookups: ImportLookups,
  answers: ImportAnswers = {},
): ImportReader {
  if (head.length === 0) throw badInput('IMPORT_EMPTY');
  if (isExpressTable(head.slice(0, 4))) throw badInput('IMPORT_EXPRESS_TABLE');
  const bulletin = bulletinHeaderAt(head);
  if (bulletin !== undefined) return gaccBulletin(head, bulletin, lookups, answers);
  for (const [index, row] of head.entries()) {
    const make = FLAT.find(([is]) => is(row))?.[1];
    if (!make) continue;
    const reader = make(row, lookups, answers);
    return { ...reader, headerRows: index + reader.headerRows };
  }
  throw otherDelimiter(head) ?? badInput('IMPORT_FORMAT_UNKNOWN');
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
      if (split.cells.length < 3 || (!FLAT.some(([is]) => is(split)) && !isSplitBulletin(split))) continue;
      return badInput('IMPORT_DELIMITER', undefined, { given: delimiter === '\t' ? 'TAB' : delimiter });
    }
  }
  return undefined;
}

function isSplitBulletin({ cells }: SheetRow): boolean {
  const keys = cells.map(headerKey);
  return keys.includes('进出口') && keys.includes('出口');
}
