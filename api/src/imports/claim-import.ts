import { DomainError } from '@kouan/shared';
import { sqlStateOf } from '../platform/errors/database.ts';
import { isId, notFound } from '../platform/read/ids.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { ImportFileEntity } from './import-file.entity.ts';

/** Longest that anybody waits for an import that is under way, in milliseconds: small ones take less. */
const WAIT = 5_000;

/** What Postgres says when a lock was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Takes an import for this transaction alone, and keeps all others of the tenant from being written or undone meanwhile,
 * so that two of the same figures never both find them missing.
 * @throws NOT_FOUND; CONFLICT while another one is under way
 */
export async function claimed(transaction: TenantTransaction, id: string): Promise<ImportFileEntity> {
  const { viewer, query } = transaction;
  const alone = {
    text: `select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`,
    values: [viewer.tenantId],
  };
  await soon(transaction, () => query(alone));
  return locked(transaction, id);
}

/** Reads an import and keeps others from changing it. @throws NOT_FOUND; CONFLICT while it is being written */
export async function locked(transaction: TenantTransaction, id: string): Promise<ImportFileEntity> {
  if (!isId(id)) throw notFound();
  const { viewer, manager } = transaction;
  const where = { tenantId: viewer.tenantId, id };
  const lock = { mode: 'pessimistic_write' } as const;
  const file = await soon(transaction, () => manager.findOne(ImportFileEntity, { where, lock }));
  if (!file) throw notFound();
  return file;
}

/** Does what may have to wait for an import. @throws CONFLICT when it would have to wait for long */
async function soon<T>({ query }: TenantTransaction, work: () => Promise<T>): Promise<T> {
  await query({ text: `set local lock_timeout = ${WAIT}`, values: [] });
  try {
    const result = await work();
    await query({ text: 'set local lock_timeout = 0', values: [] });
    return result;
  } catch (error) {
    throw sqlStateOf(error) === LOCK_NOT_AVAILABLE ? new DomainError('CONFLICT', 'IMPORT_UNDER_WAY') : error;
  }
}
