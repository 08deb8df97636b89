import { stat } from 'node:fs/promises';
import {
  HEAD_ROWS,
  type ImportAnswers,
  type ImportLayout,
  type ImportLookups,
  type ImportReader,
  Intake,
  type SheetRow,
  type Taken,
  badInput,
  detectLayout,
  requireFigures,
} from '@kouan/shared';
import { csvRows } from './csv-rows.ts';
import { fileKind } from './file-kind.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { MergedCells } from './merged-cells.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** How many figures come together, at least. */
const BATCH = 1_000;

/** A file that is being read. */
export interface ImportReading {
  readonly reader: ImportReader;
  /** Counts and problems; complete once all batches have been read. */
  readonly intake: Intake;
  /** Reads on. @throws BAD_INPUT for what is wrong with the file as a whole */
  readonly batches: AsyncGenerator<Taken>;
}

/** A file whose first rows have been looked at. */
export interface OpenedImport {
  readonly head: readonly SheetRow[];
  readonly layout: ImportLayout;
  /** Null while it is open how its columns are to be read. */
  readonly reading: ImportReading | null;
}

/**
 * Opens a file and finds out how it would be read, even where somebody still has to say what its columns are. Its rows
 * are then read as a stream, in batches.
 * @throws BAD_INPUT when it is no table
 */
export async function openImport(path: string, lookups: ImportLookups, answers: ImportAnswers): Promise<OpenedImport> {
  const merged = new MergedCells();
  const rows = await rowsOf(path, merged);
  const head: SheetRow[] = [];
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      if (next.value.cells.some((cell) => cell.trim() !== '')) head.push(next.value);
      if (head.length >= HEAD_ROWS) break;
    }
    const layout = detectLayout(head, lookups, answers);
    const { reader } = layout;
    if (!reader) {
      const swallowed = await mergedIn(rows, merged, head);
      await rows.return(undefined);
      if (swallowed) throw swallowed;
      return { head, layout, reading: null };
    }
    const intake = new Intake(reader);
    return { head, layout, reading: { reader, intake, batches: batchesOf(rows, { reader, intake, head, merged }) } };
  } catch (error) {
    await rows.return(undefined);
    throw error;
  }
}

async function rowsOf(path: string, merged: MergedCells): Promise<AsyncGenerator<SheetRow>> {
  const kind = await fileKind(path);
  return kind === 'xlsx' ? xlsxRows(path, (await stat(path)).size, merged) : csvRows(path);
}

interface Opened extends Pick<ImportReading, 'reader' | 'intake'> {
  readonly head: readonly SheetRow[];
  readonly merged: MergedCells;
}

async function* batchesOf(rows: AsyncGenerator<SheetRow>, opened: Opened): AsyncGenerator<Taken> {
  const { reader, intake, head, merged } = opened;
  let batch: { figures: Taken['figures'][number][]; ratings: Taken['ratings'][number][] } = {
    figures: [],
    ratings: [],
  };
  let found = 0;
  let lastLine = 0;
  const size = (): number => batch.figures.length + batch.ratings.length;
  const take = (row: SheetRow): void => {
    // What stands alone in its row is a heading or a remark.
    if (row.sparse && row.cells.filter((cell) => cell.trim() !== '').length > 1) lastLine = row.line;
    const { figures, ratings } = intake.take(row);
    if (intake.rows > IMPORT_LIMITS.rows) {
      throw badInput('IMPORT_TOO_MANY_ROWS', undefined, { max: IMPORT_LIMITS.rows });
    }
    batch.figures.push(...figures);
    batch.ratings.push(...ratings);
  };
  try {
    for (const row of head.slice(reader.headerRows)) take(row);
    for await (const row of rows) {
      take(row);
      if (size() < BATCH) continue;
      found += size();
      yield batch;
      batch = { figures: [], ratings: [] };
    }
    merged.requireNone(reader, head, lastLine);
    requireFigures(intake, found + size());
    if (size() > 0) yield batch;
  } finally {
    await rows.return(undefined);
  }
}

/** Merged cells in the first rows of a sheet, which may be why nobody knows its header; they are told of at its end. */
async function mergedIn(
  rows: AsyncGenerator<SheetRow>,
  merged: MergedCells,
  head: readonly SheetRow[],
): Promise<Error | undefined> {
  const isSpreadsheet = head.some(({ sparse }) => sparse);
  if (!isSpreadsheet) return undefined;
  let seen = 0;
  for await (const _ of rows) if (++seen > IMPORT_LIMITS.rows) break;
  const swallowed = merged.upTo(head.at(-1)?.line ?? 0);
  return swallowed === undefined ? undefined : badInput('IMPORT_MERGED_HEADER', undefined, { given: swallowed });
}
