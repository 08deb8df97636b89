import { v7 as uuidv7 } from 'uuid';
import type { TenantTransaction } from '../tenant/door.ts';
import { AuditEvent, type FieldChange } from './audit.entity.ts';

/** What happened to which record. */
export interface Happening {
  /** The record's table, as in `opportunity`. */
  readonly recordKind: string;
  readonly recordId: string;
  /** What people call the record. */
  readonly recordLabel: string;
  readonly action: string;
  readonly changes: readonly FieldChange[];
  readonly at?: Date;
}

/** Writes a line of the audit trail, in the transaction of the change that it tells of. */
export async function writeAudit({ viewer, manager }: TenantTransaction, happening: Happening): Promise<void> {
  const { at = new Date(), changes, ...what } = happening;
  await manager.insert(AuditEvent, {
    ...what,
    at,
    changes: changes as never,
    tenantId: viewer.tenantId,
    id: uuidv7(),
    actorId: viewer.userId,
    requestId: viewer.requestId,
  });
}
