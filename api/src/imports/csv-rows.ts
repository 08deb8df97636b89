import { Readable } from 'node:stream';
import { type SheetRow, badInput } from '@kouan/shared';
import { CsvError, parse } from 'csv-parse';
import { csvText, delimiterOf } from './csv-text.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** Longest row, in characters: a quotation mark that never closes is noticed here, not at the end of memory. */
const LONGEST_ROW = 100_000;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads the rows of a CSV as a stream.
 * @throws BAD_INPUT for broken encoding or quotation, and for a file that breaks off within a row
 */
export async function* csvRows(path: string): AsyncGenerator<SheetRow> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const text = Readable.from(csvText(path));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      // The parser tells the line where a row ends; rows without line breaks in their cells begin there as well.
      line = info.lines;
      yield { line, cells: bounded(record, line) };
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalOf(error, line) : error;
  } finally {
    text.destroy();
    parser.destroy();
  }
}

function bounded(cells: string[], line: number): string[] {
  if (cells.length > IMPORT_LIMITS.columns) {
    throw badInput('IMPORT_TOO_MANY_COLUMNS', undefined, { line, max: IMPORT_LIMITS.columns });
  }
  if (cells.some((cell) => cell.length > IMPORT_LIMITS.cell)) {
    throw badInput('IMPORT_CELL_TOO_LONG', undefined, { line, max: IMPORT_LIMITS.cell });
  }
  return cells;
}

function refusalOf({ code, lines }: CsvError & { lines?: number }, last: number): Error {
  const line = lines ?? last + 1;
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return badInput('IMPORT_TRUNCATED', undefined, { line });
    case 'CSV_MAX_RECORD_SIZE':
      return badInput('IMPORT_CELL_TOO_LONG', undefined, { line, max: LONGEST_ROW });
    default:
      return badInput('IMPORT_QUOTES', undefined, { line });
  }
}
