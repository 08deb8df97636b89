import type { ImportAnswers, ImportReader, Intake } from '@kouan/shared';
import { type FigureBatch, figureBatch } from './figure-rows.ts';
import { type ImportReference, importLookups } from './import-lookups.ts';
import { readImport } from './read-import.ts';

/** What a file turned out to be; what reads its rows stays where they are read. */
export type ReaderInfo = Omit<ImportReader, 'read'>;

/** What reading all rows of a file came to. */
export interface IntakeResult extends Pick<Intake, 'rows' | 'refusedRows' | 'problems'> {
  /** How many rows were set aside, for each reason in the order of its vocabulary. */
  readonly aside: ReturnType<Intake['asideCounts']>;
}

/** What is to be read, and with which knowledge. */
export interface ReadingRequest {
  readonly path: string;
  readonly answers: ImportAnswers;
  readonly reference: ImportReference;
}

/** A file that is being read, in this thread or in another one. */
export interface FileReading {
  readonly reader: ReaderInfo;
  /** Reads on. @returns at the end, what all of it came to @throws BAD_INPUT for what is wrong with the file as a whole */
  readonly batches: AsyncGenerator<FigureBatch, IntakeResult, undefined>;
}

/** Opens a file in this thread. @throws BAD_INPUT when it is no table, or none that is known */
export async function openFile({ path, answers, reference }: ReadingRequest): Promise<FileReading> {
  const lookups = importLookups(reference);
  const { reader, intake, batches } = await readImport(path, lookups, answers);
  const { read: _, ...info } = reader;
  return { reader: info, batches: packed() };

  async function* packed(): AsyncGenerator<FigureBatch, IntakeResult, undefined> {
    for await (const taken of batches) yield figureBatch(taken, lookups.hasCurrency);
    const { rows, refusedRows, problems } = intake;
    return { rows, refusedRows, problems, aside: intake.asideCounts() };
  }
}
