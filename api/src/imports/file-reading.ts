import {
  type ImportAnswers,
  type ImportLayout,
  type ImportReader,
  type Intake,
  type SheetRow,
  openQuestion,
} from '@kouan/shared';
import type { ImportFileEntity } from './import-file.entity.ts';
import { type FigureBatch, figureBatch } from './figure-rows.ts';
import { type ImportReference, importLookups } from './import-lookups.ts';
import { openImport } from './read-import.ts';

/** What a file turned out to be; what reads its rows stays where they are read. */
export type ReaderInfo = Omit<ImportReader, 'read' | 'isRemark'>;

/** What reading all rows of a file came to. */
export interface IntakeResult extends Pick<Intake, 'rows' | 'refusedRows' | 'problemCount' | 'problems'> {
  /** How many rows were set aside, for each reason in the order of its vocabulary. */
  readonly aside: ReturnType<Intake['asideCounts']>;
}

/** What is to be read, and with which knowledge. */
export interface ReadingRequest {
  readonly path: string;
  readonly answers: ImportAnswers;
  readonly reference: ImportReference;
  /** Whether the rows are only counted and checked; no batch comes then. */
  readonly isCheck?: boolean;
}

/** What the first rows of a file told of it. */
export interface FileOpening {
  readonly head: readonly SheetRow[];
  readonly layout: Omit<ImportLayout, 'reader'>;
  /** Null while it is open how its columns are to be read: its batches then end at once. */
  readonly reader: ReaderInfo | null;
}

/** A file that is being read, in this thread or in another one. */
export interface FileReading extends FileOpening {
  /**
   * Reads on. A batch is good until the next one is asked for; who asks may give memory for it, which is theirs no longer.
   * @returns at the end, what all of it came to @throws BAD_INPUT for what is wrong with the file as a whole
   */
  readonly batches: AsyncGenerator<FigureBatch, IntakeResult, ArrayBuffer | undefined>;
}

/** What is kept of how a file was read. */
export type HowRead = Pick<ImportFileEntity, 'format' | 'columns' | 'rowCount' | 'setAsideCount' | 'refusedCount'>;

const NOTHING: IntakeResult = { rows: 0, refusedRows: 0, problemCount: 0, problems: [], aside: [] };

/** Opens a file in this thread. @throws BAD_INPUT when it is no table */
export async function openFile({ path, answers, reference, isCheck }: ReadingRequest): Promise<FileReading> {
  const lookups = importLookups(reference);
  const { head, layout, reading } = await openImport(path, lookups, answers);
  const { reader: _, ...known } = layout;
  if (!reading) return { head, layout: known, reader: null, batches: none() };
  const { intake, batches } = reading;
  const { read: __, isRemark: ___, ...reader } = reading.reader;
  return { head, layout: known, reader, batches: packed() };

  async function* packed(): AsyncGenerator<FigureBatch, IntakeResult, ArrayBuffer | undefined> {
    let spare: ArrayBuffer | undefined;
    for await (const taken of batches) if (!isCheck) spare = yield figureBatch(taken, lookups.hasCurrency, spare);
    const { rows, refusedRows, problemCount, problems } = intake;
    return { rows, refusedRows, problemCount, problems, aside: intake.asideCounts() };
  }
}

// oxlint-disable-next-line require-yield -- there is nothing to yield
async function* none(): AsyncGenerator<FigureBatch, IntakeResult, ArrayBuffer | undefined> {
  return NOTHING;
}

/** @throws BAD_INPUT naming what is still open about the columns of a file */
export function requireReader({ layout, reader }: FileOpening): ReaderInfo {
  if (!reader) throw openQuestion(layout);
  return reader;
}

/** What is kept of how a file was read, once all of it has been. */
export function readingOf({ layout }: FileOpening, { rows, refusedRows, aside }: IntakeResult): HowRead {
  return {
    format: layout.format,
    columns: layout.columns,
    rowCount: rows,
    setAsideCount: aside.reduce((sum, { rows: some }) => sum + some, 0),
    refusedCount: refusedRows,
  };
}
