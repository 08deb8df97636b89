import { Injectable } from '@nestjs/common';
import { type Locale, badInput, errorMessage } from '@kouan/shared';
import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import type { IntakeResult, ReaderInfo } from './file-reading.ts';
import { FileReadings } from './file-readings.ts';
import { ImportFileEntity } from './import-file.entity.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { UploadFolder, type Uploaded } from './upload-folder.ts';

/** What is wrong with the rows of a file that was refused. Nothing of the file is kept. */
export interface RefusedRows {
  readonly format: string;
  readonly columns: readonly { readonly header: string; readonly reads: string }[];
  readonly rows: number;
  readonly refusedRows: number;
  readonly aside: readonly { readonly reason: string; readonly rows: number }[];
  /** The first mistakes, each in the language of the reader. */
  readonly problems: readonly {
    readonly line: number;
    readonly column: string | null;
    readonly reason: string;
    readonly message: string;
  }[];
}

/** An upload either waits to be imported or was refused for its rows. */
export type UploadOutcome = { readonly id: string } | { readonly refused: RefusedRows };

/** Takes in files that people bring. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly folder: UploadFolder,
    private readonly readings: FileReadings,
  ) {}

  /**
   * Keeps a file and reads all of it once.
   * @returns its id when every row can be read; otherwise what is wrong, and nothing is kept
   * @throws BAD_INPUT for what is wrong with the file as a whole; nothing is kept
   */
  async receive(viewer: Viewer, given: { name: string; locale: Locale }, arriving: Readable): Promise<UploadOutcome> {
    const name = text(given.name, 'name', LONGEST.title);
    if (!name) throw badInput('IMPORT_NAME_NEEDED');
    await this.makeRoom(viewer);
    const id = uuidv7();
    const uploaded = await this.folder.receive(id, arriving);
    try {
      const { reader, intake } = await this.readAll(id);
      if (intake.refusedRows === 0) {
        await this.keep(viewer, { id, name, uploaded, reader, intake });
        return { id };
      }
      await this.folder.remove(id);
      return { refused: told(reader, intake, given.locale) };
    } catch (error) {
      await this.folder.remove(id);
      throw error;
    }
  }

  private readAll(id: string): Promise<{ reader: ReaderInfo; intake: IntakeResult }> {
    return this.readings.read(id, {}, async ({ reader, batches }) => {
      // What the rows hold is of no interest yet; reading them finds what is wrong with them.
      let next = await batches.next();
      while (!next.done) next = await batches.next();
      return { reader, intake: next.value };
    });
  }

  /** Files that nobody imported make room; a tenant that lets too many wait is told so. */
  private async makeRoom(viewer: Viewer): Promise<void> {
    await this.folder.sweep();
    const waiting = await this.door.withTenant(viewer, async ({ query }) => {
      await query({
        text: `delete from import_file where tenant_id = $1 and state = 'previewed' and created_at < $2`,
        values: [viewer.tenantId, new Date(Date.now() - IMPORT_LIMITS.keptHours * 3_600_000)],
      });
      const [row] = await query({
        text: `select count(*)::int from import_file where tenant_id = $1 and state = 'previewed'`,
        values: [viewer.tenantId],
      });
      return Number(row?.[0]);
    });
    if (waiting >= IMPORT_LIMITS.waiting) {
      throw badInput('IMPORT_TOO_MANY_WAITING', undefined, { max: IMPORT_LIMITS.waiting });
    }
  }

  private async keep(
    viewer: Viewer,
    {
      id,
      name,
      uploaded,
      reader,
      intake,
    }: {
      id: string;
      name: string;
      uploaded: Uploaded;
      reader: ReaderInfo;
      intake: IntakeResult;
    },
  ): Promise<void> {
    await this.door.withTenant(viewer, async (transaction) => {
      const now = new Date();
      await transaction.manager.insert(ImportFileEntity, {
        tenantId: viewer.tenantId,
        id,
        name,
        format: reader.format,
        state: 'previewed',
        fileHash: uploaded.hash,
        byteSize: String(uploaded.bytes),
        rowCount: intake.rows,
        setAsideCount: intake.aside.reduce((sum, { rows }) => sum + rows, 0),
        answers: {},
        createdAt: now,
        createdBy: viewer.userId,
      });
      await writeAudit(transaction, {
        recordKind: 'import_file',
        recordId: id,
        recordLabel: name,
        action: 'create',
        changes: [{ field: 'fileHash', before: null, after: uploaded.hash }],
        at: now,
      });
    });
  }
}

function told(reader: ReaderInfo, intake: IntakeResult, locale: Locale): RefusedRows {
  return {
    format: reader.format,
    columns: reader.columns.map(({ header, reads }) => ({ header, reads })),
    rows: intake.rows,
    refusedRows: intake.refusedRows,
    aside: intake.aside,
    problems: intake.problems.map((problem) => ({
      line: problem.line,
      column: problem.column,
      reason: problem.reason,
      message: errorMessage(problem, locale),
    })),
  };
}
