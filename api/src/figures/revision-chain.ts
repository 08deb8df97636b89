import { badInput } from '@kouan/shared';
import { IsNull, Not } from 'typeorm';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { FigureEntity } from './figure.entity.ts';

/**
 * Keeps a chain of revisions whole when one goes into the bin or comes back: without its revision a figure stands again,
 * with it the figure is superseded as before.
 * @throws BAD_INPUT when another revision has taken the place of the one that comes back
 */
export async function followRevision(
  transaction: TenantTransaction,
  revision: FigureEntity,
  inBin: boolean,
): Promise<void> {
  if (!revision.supersedesId) return;
  const { viewer, manager } = transaction;
  const where = { tenantId: viewer.tenantId, id: revision.supersedesId };
  const revised = await manager.findOneOrFail(FigureEntity, { where, lock: { mode: 'for_no_key_update' } });
  if (!inBin && (await hasOtherRevision(transaction, revision))) throw badInput('FIGURE_SUPERSEDED', 'id');
  const set = { supersededAt: inBin ? null : revision.recordedAt };
  const updatedAt = new Date();
  await manager.update(FigureEntity, where, {
    ...set,
    version: revised.version + 1,
    updatedAt,
    updatedBy: viewer.userId,
  });
  await writeAudit(transaction, {
    recordKind: 'figure',
    recordId: revised.id,
    recordLabel: revised.code,
    action: 'supersede',
    changes: changesBetween(revised, set),
    at: updatedAt,
  });
}

function hasOtherRevision({ viewer, manager }: TenantTransaction, revision: FigureEntity): Promise<boolean> {
  const { id, supersedesId } = revision;
  return manager.existsBy(FigureEntity, {
    tenantId: viewer.tenantId,
    id: Not(id),
    supersedesId: supersedesId ?? IsNull(),
    deletedAt: IsNull(),
  });
}
