import { DomainError, type EvidenceStance } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import type { LocalizedTextInput } from '../platform/graphql/common.types.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { LONGEST, localizedColumns, text } from '../platform/write/input.ts';
import type { Records } from '../platform/write/records.ts';
import { citedSource } from './cited-source.ts';
import { EvidenceEntity } from './source.entity.ts';

/** What someone enters of a place in a source. */
export interface EvidencePlace {
  readonly sourceId: string;
  readonly locator: string;
  readonly stance?: EvidenceStance | null;
  readonly note?: LocalizedTextInput | null;
}

/**
 * Adds a piece of evidence in an open transaction; the caller has made sure of the record and writes the trail.
 * @param record the one column that names the record, as in `{ figureId }`
 * @returns it as stored; its source is an own one, also where one of the market desk was named
 * @throws BAD_INPUT at `path` for an unknown source or no place in it
 */
export async function insertEvidence(
  transaction: TenantTransaction,
  records: Records,
  record: Partial<EvidenceEntity>,
  { sourceId, locator: place, stance, note }: EvidencePlace,
  path: string,
): Promise<EvidenceEntity> {
  const { viewer, manager } = transaction;
  const locator = text(place, `${path}.locator`, LONGEST.title);
  if (!locator) throw new DomainError('BAD_INPUT', 'REQUIRED', `${path}.locator`);
  const evidence = manager.create(EvidenceEntity, {
    ...record,
    tenantId: viewer.tenantId,
    id: uuidv7(),
    sourceId: await citedSource(transaction, records, sourceId, `${path}.sourceId`),
    stance: stance ?? 'supports',
    locator,
    noteZh: null,
    noteEn: null,
    ...localizedColumns('note', note ?? null, `${path}.note`, LONGEST.line),
    isDemo: false,
    createdAt: new Date(),
    createdBy: viewer.userId,
  });
  await manager.insert(EvidenceEntity, evidence);
  return evidence;
}
