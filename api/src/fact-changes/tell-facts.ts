import type { FactAction, FactKind } from '@kouan/shared';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind, RecordWrite } from '../platform/write/records.ts';
import { type FactConcern, concernOfBoth } from './fact-change.ts';
import { recordFactChanges } from './record-fact-changes.ts';

/** How a kind of record is a market fact. */
export interface FactRecord<Entity extends RecordEntity> {
  readonly kind: FactKind;
  /** What a record bears on; null while its readers do not see it, or nothing rests on it. */
  readonly concern: (transaction: TenantTransaction, record: Entity) => Promise<FactConcern | null>;
  /** What a write of this kind is to its readers; undefined when it tells them nothing. */
  readonly actions: (write: RecordWrite<Entity>) => FactAction | undefined;
}

/** What the usual writes are called. */
const USUAL: Readonly<Record<string, FactAction>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  restore: 'restored',
};

/** Created, updated, deleted and restored, as the trail calls them. */
export function usualActions({ action }: { readonly action: string }): FactAction | undefined {
  return USUAL[action];
}

/** Makes every write of a kind of record known to the readers of market facts. */
export function tellFacts<Entity extends RecordEntity>(
  fact: FactRecord<Entity>,
): NonNullable<RecordKind<Entity>['onWrite']> {
  return async (transaction, write) => {
    const action = fact.actions(write);
    if (!action) return;
    const { before, after } = write;
    const was = before ? await fact.concern(transaction, before) : null;
    const is = await fact.concern(transaction, after);
    const concern = was && is ? concernOfBoth(was, is) : (is ?? was);
    if (!concern) return;
    recordFactChanges(transaction, [{ ...concern, kind: fact.kind, recordId: after.id, code: after.code, action }]);
  };
}
