import { Injectable } from '@nestjs/common';
import { badInput } from '@kouan/shared';
import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { type Row, TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import type { HowRead, IntakeResult } from './file-reading.ts';
import { FileReadings } from './file-readings.ts';
import { ImportFileEntity } from './import-file.entity.ts';
import type { ImportPreviewType } from './import.types.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { shownProblem } from './shown-layout.ts';
import { UploadFolder, type Uploaded } from './upload-folder.ts';

/** What is wrong with the rows of a file of which nothing was kept. */
export type RefusedFile = Pick<ImportPreviewType, 'rows' | 'refusedRows' | 'problemCount' | 'problems'>;

/** Either the file waits under an id, or its rows were refused. */
export type UploadOutcome = { readonly id: string } | { readonly refused: RefusedFile };

/** A file as it arrives. */
interface Given {
  readonly name: string;
  /** Whether it may wait although rows of it are wrong, so that its owner corrects how its columns are read. */
  readonly waitsWithMistakes: boolean;
}

/** Takes in files that people bring. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly folder: UploadFolder,
    private readonly readings: FileReadings,
  ) {}

  /**
   * Keeps a file and reads all of it once, as far as it is known how; columns that nobody knows do not refuse it.
   * @returns the id under which it waits; or, unless it waits with mistakes, what is wrong with its rows, and nothing
   * is kept
   * @throws BAD_INPUT for what is wrong with the file as a whole; nothing is kept
   */
  async receive(viewer: Viewer, given: Given, arriving: Readable): Promise<UploadOutcome> {
    const name = text(given.name, 'name', LONGEST.title);
    if (!name) throw badInput('IMPORT_NAME_NEEDED');
    await this.makeRoom(viewer, name);
    const id = uuidv7();
    const uploaded = await this.folder.receive(id, arriving);
    try {
      const { read, found } = await this.readings.check(id);
      if (found.refusedRows > 0 && !given.waitsWithMistakes) {
        await this.folder.remove(id);
        return { refused: told(found) };
      }
      await this.keep(viewer, { id, name, uploaded, read });
      return { id };
    } catch (error) {
      await this.folder.remove(id);
      throw error;
    }
  }

  /**
   * Files that nobody imported make room, and so does one that could not be imported when the same person brings it
   * again, mended; a tenant that lets too many wait is told so.
   */
  private async makeRoom(viewer: Viewer, name: string): Promise<void> {
    await this.folder.sweep();
    let gone: readonly Row[] = [];
    const waiting = await this.door.withTenant(viewer, async ({ query }) => {
      gone = await query({
        text: `delete from import_file where tenant_id = $1 and state = 'previewed' and (created_at < $2
            or (created_by = $3 and name = $4 and (refused_count > 0 or row_count = 0))) returning id`,
        values: [viewer.tenantId, new Date(Date.now() - IMPORT_LIMITS.keptHours * 3_600_000), viewer.userId, name],
      });
      const [row] = await query({
        text: `select count(*)::int from import_file where tenant_id = $1 and state = 'previewed'`,
        values: [viewer.tenantId],
      });
      return Number(row?.[0]);
    });
    for (const [id] of gone) await this.folder.remove(id as string);
    if (waiting >= IMPORT_LIMITS.waiting) {
      throw badInput('IMPORT_TOO_MANY_WAITING', undefined, { max: IMPORT_LIMITS.waiting });
    }
  }

  private async keep(viewer: Viewer, { id, name, uploaded, read }: Kept): Promise<void> {
    await this.door.withTenant(viewer, async (transaction) => {
      const now = new Date();
      await transaction.manager.insert(ImportFileEntity, {
        tenantId: viewer.tenantId,
        id,
        name,
        state: 'previewed',
        fileHash: uploaded.hash,
        byteSize: String(uploaded.bytes),
        ...read,
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

function told({ rows, refusedRows, problemCount, problems }: IntakeResult): RefusedFile {
  return { rows, refusedRows, problemCount, problems: problems.map(shownProblem) };
}

/** A file that was received, with what a first look found. */
interface Kept {
  readonly id: string;
  readonly name: string;
  readonly uploaded: Uploaded;
  readonly read: HowRead;
}
