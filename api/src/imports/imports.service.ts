import { Injectable } from '@nestjs/common';
import { type ImportAnswers, type LocalizedText, badInput } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { Records } from '../platform/write/records.ts';
import { recordFactChanges } from '../fact-changes/record-fact-changes.ts';
import { requireAnswers } from './import-answers.ts';
import { ImportFileEntity } from './import-file.entity.ts';
import { type FileReading, type IntakeResult, readingOf, requireReader } from './file-reading.ts';
import { FileReadings } from './file-readings.ts';
import { addImportSource } from './import-source.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { SearchWords } from './search-words.ts';
import { undoFigures } from './undo-figures.ts';
import { UploadFolder } from './upload-folder.ts';
import { claimed, locked } from './claim-import.ts';
import { FigureWriter, type ImportStamp } from './write-figures.ts';
import { compareRatings, standingRatingsStatement, undoRatings, writeRatings } from './write-ratings.ts';

/** Imports files and undoes imports; each is one transaction, of which all is kept or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
    private readonly folder: UploadFolder,
    private readonly readings: FileReadings,
  ) {}

  /**
   * Writes the figures of a file. @returns the import's id
   * @throws NOT_FOUND; BAD_INPUT when the file does not wait any more, a question is open, or nothing would change
   */
  async commit(viewer: Viewer, id: string, answers: ImportAnswers): Promise<string> {
    await this.door.withTenant(viewer, async (transaction) => {
      const file = await claimed(transaction, id);
      if (file.state !== 'previewed') throw badInput('IMPORT_NOT_WAITING', 'id');
      await refuseSameFile(transaction, file, answers);
      if (!(await this.folder.has(id))) throw badInput('IMPORT_FILE_GONE', 'id', { hours: IMPORT_LIMITS.keptHours });
      await this.readings.read(id, answers, (reading) => this.write(transaction, file, answers, reading));
    });
    // The file has served; should this fail, the sweep finds it.
    await this.folder.remove(id);
    return id;
  }

  /** Throws a file away that waits. @returns its id @throws NOT_FOUND, or BAD_INPUT when it does not wait any more */
  async discard(viewer: Viewer, id: string): Promise<string> {
    await this.door.withTenant(viewer, async (transaction) => {
      const file = await locked(transaction, id);
      if (file.state !== 'previewed') throw badInput('IMPORT_NOT_WAITING', 'id');
      await transaction.manager.delete(ImportFileEntity, { tenantId: viewer.tenantId, id });
      await audit(transaction, file, 'discard', {});
    });
    await this.folder.remove(id);
    return id;
  }

  /**
   * Puts all figures of an import into the bin and lets stand again what they superseded. @returns the import's id
   * @throws NOT_FOUND; BAD_INPUT when it is not imported, or when later figures rest on it
   */
  async undo(viewer: Viewer, id: string): Promise<string> {
    return this.door.withTenant(viewer, async (transaction) => {
      const file = await claimed(transaction, id);
      if (file.state !== 'committed') throw badInput('IMPORT_NOT_COMMITTED', 'id');
      const at = new Date();
      const rated = await undoRatings(transaction, file.sourceId, { committedAt: file.committedAt, at });
      const markets = new Set([...(await undoFigures(transaction, file, at)), ...rated]);
      const set = { state: 'undone', undoneAt: at, undoneBy: viewer.userId } as const;
      await transaction.manager.update(ImportFileEntity, { tenantId: viewer.tenantId, id }, set);
      await audit(transaction, file, 'undo', set);
      tell(transaction, file, markets, 'import_undone');
      return id;
    });
  }

  private async write(
    transaction: TenantTransaction,
    file: ImportFileEntity,
    answers: ImportAnswers,
    reading: FileReading,
  ): Promise<void> {
    const { viewer, manager } = transaction;
    const { batches } = reading;
    const reader = requireReader(reading);
    requireAnswers(reader, answers);
    const source = await addImportSource(transaction, this.records, {
      file,
      format: reader.format,
      publisher: reader.publisher,
      today: today(),
    });
    const stamp = {
      importId: file.id,
      sourceId: source.id,
      at: new Date(),
      attribution: reader.publisher.zh ?? reader.publisher.en,
    };
    const { counts, markets, intake } = await this.writeRows(transaction, stamp, batches);
    // The file has been read without a mistake before; should its rules have become stricter since, nothing is kept.
    if (intake.refusedRows > 0) throw badInput('IMPORT_ROWS_REFUSED', 'id', { count: intake.refusedRows });
    if (counts.new + counts.revised === 0) throw badInput('IMPORT_NOTHING_NEW', 'id');
    const set = {
      state: 'committed',
      answers,
      ...readingOf(reading, intake),
      sourceId: source.id,
      newCount: counts.new,
      revisedCount: counts.revised,
      unchangedCount: counts.unchanged,
      committedAt: stamp.at,
      committedBy: viewer.userId,
    } as const;
    await manager.update(ImportFileEntity, { tenantId: viewer.tenantId, id: file.id }, set);
    await audit(transaction, file, 'commit', set);
    tell(transaction, file, markets, 'imported');
  }

  private async writeRows(
    transaction: TenantTransaction,
    stamp: ImportStamp,
    batches: FileReading['batches'],
  ): Promise<Pick<FigureWriter, 'counts' | 'markets'> & { readonly intake: IntakeResult }> {
    await planForManyRows(transaction);
    const writer = await FigureWriter.open(transaction, stamp, new SearchWords(this.data));
    const { counts, markets } = writer;
    const given = await transaction.query(standingRatingsStatement(transaction.viewer.tenantId));
    let next = await batches.next();
    for (; !next.done; next = await batches.next()) {
      const rated = compareRatings(next.value.ratings, given);
      for (const { change } of rated) counts[change] += 1;
      for (const market of await writeRatings(transaction, this.records, rated, stamp)) markets.add(market);
      await writer.write(next.value);
    }
    await writer.finish();
    return { counts, markets, intake: next.value };
  }
}

/**
 * Plans of this transaction use indexes from now on, those of foreign keys too, which a connection keeps: made while a
 * table was small, they would read all of it again for every row that is added.
 */
async function planForManyRows({ query }: TenantTransaction): Promise<void> {
  await query({ text: 'set local enable_seqscan = off', values: [] });
  await query({ text: 'discard plans', values: [] });
}

/** The very same file changes nothing, whatever it is called now; a list without a date may hold from another day. */
async function refuseSameFile(
  { viewer, manager }: TenantTransaction,
  file: ImportFileEntity,
  { ratedOn }: ImportAnswers,
): Promise<void> {
  const where = { tenantId: viewer.tenantId, fileHash: file.fileHash, state: 'committed' as const };
  const imported = await manager.findBy(ImportFileEntity, where);
  const same = imported.find(({ answers }) => (answers as ImportAnswers).ratedOn === ratedOn);
  if (same) {
    const date = same.committedAt?.toISOString().slice(0, 10) ?? '';
    throw badInput('IMPORT_ALREADY', 'id', { date });
  }
}

function audit(
  transaction: TenantTransaction,
  file: ImportFileEntity,
  action: string,
  set: Partial<ImportFileEntity>,
): Promise<void> {
  const changes = changesBetween(file, set);
  return writeAudit(transaction, {
    recordKind: 'import_file',
    recordId: file.id,
    recordLabel: file.name,
    action,
    changes,
  });
}

/** Readers of market facts are told of the import once, not of each of its figures. */
function tell(
  transaction: TenantTransaction,
  file: ImportFileEntity,
  markets: ReadonlySet<string>,
  action: 'imported' | 'import_undone',
): void {
  const label: LocalizedText = { zh: file.name, en: file.name };
  recordFactChanges(transaction, [
    {
      kind: 'import',
      recordId: file.id,
      code: file.name,
      action,
      marketCodes: [...markets].sort(),
      sectorCodes: [],
      regionCodes: [],
      topics: [],
      organizationId: null,
      label,
    },
  ]);
}
