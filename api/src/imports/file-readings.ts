import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { ImportAnswers } from '@kouan/shared';
import { collectGarbage } from '../platform/garbage.ts';
import { Lanes } from '../platform/lanes.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { restIdleThreads } from '../platform/threads/background-thread.ts';
import {
  type FileReading,
  type HowRead,
  type IntakeResult,
  type ReadingRequest,
  openFile,
  readingOf,
} from './file-reading.ts';
import { importReference } from './import-lookups.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { READ_WORKER, openInThread } from './thread/read-thread.ts';
import { UploadFolder } from './upload-folder.ts';

/** Large files that are read at a time. */
const AT_ONCE = 2;

/** Large files that may wait for their turn. */
const LONGEST_LINE = 20;

/** How a file is read by its headers alone, and what its rows come to. */
export interface CheckedFile {
  readonly read: HowRead;
  readonly found: IntakeResult;
}

/** Reads uploaded files: small ones at once, large ones in a thread of their own and few at a time. */
@Injectable()
export class FileReadings {
  private readonly lanes = new Lanes(AT_ONCE, LONGEST_LINE, 'IMPORTS_BUSY');

  constructor(
    private readonly data: ReferenceData,
    private readonly folder: UploadFolder,
  ) {}

  /**
   * Opens an uploaded file for as long as the work takes.
   * @throws BAD_INPUT for what is wrong with the file as a whole; TOO_MANY_REQUESTS while too many large ones wait
   */
  read<T>(id: string, answers: ImportAnswers, work: (reading: FileReading) => Promise<T>): Promise<T> {
    return this.open(id, { answers }, work);
  }

  /** Reads all rows of an uploaded file, as far as it is known how, without what they hold. @throws as `read` */
  check(id: string): Promise<CheckedFile> {
    return this.open(id, { answers: {}, isCheck: true }, async (reading) => {
      const { done, value } = await reading.batches.next();
      if (!done) throw new Error('a file that is only checked gave a batch');
      return { read: readingOf(reading, value), found: value };
    });
  }

  private async open<T>(
    id: string,
    how: Pick<ReadingRequest, 'answers' | 'isCheck'>,
    work: (reading: FileReading) => Promise<T>,
  ): Promise<T> {
    const path = this.folder.pathOf(id);
    const request = { ...how, path, reference: importReference(this.data) };
    // Sources that are run without having been built have no thread to start.
    const isSmall = (await stat(path)).size <= IMPORT_LIMITS.readAtOnce || !existsSync(READ_WORKER);
    return isSmall ? readHere(request, work) : this.lanes.run(() => readBeside(request, work));
  }
}

async function readHere<T>(request: ReadingRequest, work: (reading: FileReading) => Promise<T>): Promise<T> {
  const reading = await openFile(request);
  try {
    return await work(reading);
  } finally {
    // A reading that nobody finishes lets go of its file.
    await reading.batches.return(undefined as never);
  }
}

async function readBeside<T>(request: ReadingRequest, work: (reading: FileReading) => Promise<T>): Promise<T> {
  // What lies idle makes room.
  await restIdleThreads();
  collectGarbage('all');
  const reading = await openInThread(request);
  try {
    return await work(reading);
  } finally {
    await reading.close();
  }
}
