import { Injectable } from '@nestjs/common';
import { DomainError } from '@kouan/shared';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { isId, notFound } from '../read/ids.ts';
import type { TenantTransaction } from '../tenant/door.ts';
import type { FieldChange } from './audit.entity.ts';
import { writeAudit } from './audit.ts';
import { changesBetween } from './changes.ts';
import { keepPast } from './past-versions.ts';
import type { RecordEntity } from './record.entity.ts';
import { nextCode } from './short-code.ts';

/** The columns that a feature sets itself; the kit sets the others. */
export type RecordData<Entity extends RecordEntity> = Omit<Entity, keyof RecordEntity> & Pick<RecordEntity, 'search'>;

/** A record kind as the kit writes it. */
export interface RecordKind<Entity extends RecordEntity> {
  readonly entity: EntityTarget<Entity>;
  /** The table's name; the audit trail speaks of it. */
  readonly name: string;
  /** The letters before a short code's number, as in OP. */
  readonly codePrefix: string;
  /** Whether its earlier versions are kept, because people ask what was known of it on a date that is past. */
  readonly keepsPast?: true;
  /** Columns that tell the moment of a change that sets them: what was said before holds until then, and not longer. */
  readonly moments?: readonly (keyof Entity)[];
  /** Why a record may not go into the bin as it is now. @throws BAD_INPUT */
  readonly refuseRemoval?: (record: Entity, transaction: TenantTransaction) => void | Promise<void>;
  /** What else changes when a record has gone into the bin or come out of it, in the same transaction. */
  readonly onBin?: (transaction: TenantTransaction, record: Entity, inBin: boolean) => Promise<void>;
  /** What follows from a write in the same transaction, such as telling the readers of market facts. */
  readonly onWrite?: (transaction: TenantTransaction, write: RecordWrite<Entity>) => Promise<void>;
}

/** A write that has just been done. */
export interface RecordWrite<Entity extends RecordEntity> {
  /** Null for a new record. */
  readonly before: Entity | null;
  readonly after: Entity;
  /** What the audit trail calls it. */
  readonly action: string;
}

/**
 * Writes records of one tenant inside an open transaction: ids, short codes, versions, time stamps, soft deletion and
 * the audit trail, alike for every kind of record.
 */
@Injectable()
export class Records {
  /**
   * Adds a record and its first line of audit trail.
   * @param parts writes what hangs on the new record and tells what it was, for the same line of the trail
   * @returns the record as stored
   */
  async create<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    data: RecordData<Entity>,
    parts?: (id: string) => Promise<readonly FieldChange[]>,
  ): Promise<Entity> {
    const { viewer, manager } = transaction;
    const now = new Date();
    const code = await nextCode(transaction, kind.codePrefix);
    const record = manager.create(kind.entity, {
      ...data,
      tenantId: viewer.tenantId,
      id: uuidv7(),
      code,
      search: `${code.toLowerCase()} ${data.search}`,
      version: 1,
      isDemo: false,
      createdAt: now,
      createdBy: viewer.userId,
      updatedAt: now,
      updatedBy: viewer.userId,
      deletedAt: null,
    } as never) as Entity;
    await manager.insert(kind.entity, record as never);
    const partChanges = parts ? await parts(record.id) : [];
    await this.audit(transaction, kind, record, 'create', [...changesBetween({}, data), ...partChanges]);
    await kind.onWrite?.(transaction, { before: null, after: record, action: 'create' });
    return record;
  }

  /**
   * Changes a record that still has the version the caller saw.
   * @param data the columns to set; others stay. `search` is replaced when given
   * @param action what the audit trail calls it
   * @param extraChanges what changed beside the record's own columns, for the same line of the trail
   * @throws NOT_FOUND, or CONFLICT with the version that is there now
   */
  async update<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    expected: { id: string; version: number },
    data: Partial<RecordData<Entity>>,
    action = 'update',
    extraChanges: readonly FieldChange[] = [],
  ): Promise<Entity> {
    const before = await this.lock(transaction, kind, expected);
    const changes = [...changesBetween(pick(before, data), data), ...extraChanges];
    return this.write(transaction, kind, before, data as Partial<Entity>, action, changes);
  }

  /** Puts a record into the bin. @throws NOT_FOUND or CONFLICT */
  async remove<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    expected: { id: string; version: number },
  ): Promise<Entity> {
    const before = await this.lock(transaction, kind, expected);
    await kind.refuseRemoval?.(before, transaction);
    const removed = await this.write(transaction, kind, before, { deletedAt: new Date() } as never, 'delete', []);
    await kind.onBin?.(transaction, removed, true);
    return removed;
  }

  /** Takes a record out of the bin. @throws NOT_FOUND when it is not in there */
  async restore<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    id: string,
  ): Promise<Entity> {
    const before = await this.find(transaction, kind, id);
    if (!before.deletedAt) throw notFound();
    const restored = await this.write(transaction, kind, before, { deletedAt: null } as never, 'restore', []);
    await kind.onBin?.(transaction, restored, false);
    return restored;
  }

  /**
   * Reads a record and keeps others from changing it until the transaction ends.
   * @throws NOT_FOUND for an unknown, foreign or deleted record; CONFLICT for another version than expected
   */
  async lock<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    expected: { id: string; version: number },
  ): Promise<Entity> {
    const record = await this.current(transaction, kind, expected.id);
    if (record.version !== expected.version) {
      throw new DomainError('CONFLICT', 'RECORD_CHANGED', 'version', {
        currentVersion: record.version,
        changedAt: record.updatedAt.toISOString(),
      });
    }
    return record;
  }

  /** Reads and locks a record whatever its version, for steps that another record's change brings along. @throws NOT_FOUND */
  async current<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    id: string,
  ): Promise<Entity> {
    const record = await this.find(transaction, kind, id);
    if (record.deletedAt) throw notFound();
    return record;
  }

  private audit<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    record: Entity,
    action: string,
    changes: readonly FieldChange[],
  ): Promise<void> {
    const { id: recordId, code: recordLabel, updatedAt: at } = record;
    return writeAudit(transaction, { recordKind: kind.name, recordId, recordLabel, action, changes, at });
  }

  private async find<Entity extends RecordEntity>(
    { viewer, manager }: TenantTransaction,
    kind: RecordKind<Entity>,
    id: string,
  ): Promise<Entity> {
    if (!isId(id)) throw notFound();
    const where = { tenantId: viewer.tenantId, id } as FindOptionsWhere<Entity>;
    // Keys stay as they are: whoever hangs something on the record, as an import does on what it revises, need not wait.
    const record = await manager.findOne(kind.entity, { where, lock: { mode: 'for_no_key_update' } });
    if (!record) throw notFound();
    return record;
  }

  private async write<Entity extends RecordEntity>(
    transaction: TenantTransaction,
    kind: RecordKind<Entity>,
    before: Entity,
    data: Partial<Entity>,
    action: string,
    changes: readonly FieldChange[],
  ): Promise<Entity> {
    const { viewer, manager } = transaction;
    const updatedAt = momentOf(kind, data) ?? new Date();
    const set: Partial<RecordEntity> & object = {
      ...data,
      version: before.version + 1,
      updatedAt,
      updatedBy: viewer.userId,
    };
    if (data.search !== undefined) set.search = `${before.code.toLowerCase()} ${data.search}`;
    if (kind.keepsPast) await keepPast(transaction, { table: kind.name, id: before.id, until: updatedAt });
    await manager.update(kind.entity, { tenantId: viewer.tenantId, id: before.id } as never, set as never);
    const was = { ...before };
    const after: Entity = Object.assign(before, set);
    await this.audit(transaction, kind, after, action, changes);
    await kind.onWrite?.(transaction, { before: was, after, action });
    return after;
  }
}

/** When a change happens, where it says so itself. */
function momentOf<Entity extends RecordEntity>(kind: RecordKind<Entity>, data: Partial<Entity>): Date | undefined {
  const moments: readonly (keyof Entity)[] = ['deletedAt', ...(kind.moments ?? [])];
  return moments.map((column): unknown => data[column]).find((value) => value instanceof Date);
}

function pick<T extends object>(from: T, like: object): Partial<T> {
  return Object.fromEntries(Object.keys(like).map((key) => [key, from[key as keyof T]])) as Partial<T>;
}
