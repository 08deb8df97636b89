import { Injectable } from '@nestjs/common';
import { DomainError, can } from '@kouan/shared';
import { isId, notFound } from '../platform/read/ids.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { keepPast } from '../platform/write/past-versions.ts';
import { Records } from '../platform/write/records.ts';
import { tellEvidence } from './evidence-facts.ts';
import type { EvidenceInput } from './evidence.types.ts';
import { insertEvidence } from './insert-evidence.ts';
import { EvidenceEntity } from './source.entity.ts';
import { type OpenRecord, isOpen, recordOf, theOneRecord } from './supported-records.ts';

/** Ties records to the places in sources that they rest on, and keeps the trail of it. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
  ) {}

  /** Adds a piece of evidence to one record. @returns its id */
  async add(viewer: Viewer, input: EvidenceInput): Promise<string> {
    const record = theOneRecord(input, 'input');
    if (!isOpen(record)) throw new DomainError('BAD_INPUT', 'EVIDENCE_ONE_RECORD', 'input');
    const recordId = input[record.key] as string;
    requirePermission(viewer, record);
    return this.door.withTenant(viewer, async (transaction) => {
      const recordLabel = await lockOpenRecord(transaction, record, recordId);
      const evidence = await insertEvidence(transaction, this.records, { [record.key]: recordId }, input, 'input');
      const after = { sourceId: evidence.sourceId, locator: evidence.locator, stance: evidence.stance };
      await audit(transaction, { record, recordId, recordLabel }, { field: 'evidence', before: null, after });
      await tellEvidence(transaction, { table: record.table, id: recordId }, 'evidence_added', evidence.sourceId);
      return evidence.id;
    });
  }

  /** Takes a piece of evidence away from its record. @throws NOT_FOUND */
  async remove(viewer: Viewer, id: string): Promise<string> {
    return this.door.withTenant(viewer, async (transaction) => {
      const where = { tenantId: viewer.tenantId, id };
      const evidence = isId(id) ? await transaction.manager.findOneBy(EvidenceEntity, where) : null;
      const record = evidence && recordOf(evidence);
      if (!record || !isOpen(record)) throw notFound();
      requirePermission(viewer, record);
      const recordId = evidence[record.key] as string;
      const recordLabel = await lockOpenRecord(transaction, record, recordId);
      await keepPast(transaction, { table: 'evidence', id, until: new Date() });
      await transaction.manager.delete(EvidenceEntity, where);
      const before = { sourceId: evidence.sourceId, locator: evidence.locator, stance: evidence.stance };
      await audit(transaction, { record, recordId, recordLabel }, { field: 'evidence', before, after: null });
      await tellEvidence(transaction, { table: record.table, id: recordId }, 'evidence_removed', evidence.sourceId);
      return id;
    });
  }
}

function requirePermission(viewer: Viewer, record: OpenRecord): void {
  if (!can(viewer.roles, record.write)) {
    throw new DomainError('FORBIDDEN', 'PERMISSION_MISSING', undefined, { permission: record.write });
  }
}

/**
 * What has been reviewed keeps the evidence that was reviewed with it: only a note's draft takes more. The lock keeps
 * the draft from going into review before its new evidence is there to be reviewed.
 * @returns what people call the record
 * @throws BAD_INPUT when there is no such record, or it takes no evidence any more
 */
async function lockOpenRecord(
  { viewer, query }: TenantTransaction,
  { key, table }: OpenRecord,
  id: string,
): Promise<string> {
  const text =
    table === 'risk_note_version'
      ? `select n.code from risk_note_version r join risk_note n on n.tenant_id = r.tenant_id and n.id = r.note_id
          where r.tenant_id = $1 and r.id = $2 and r.state = 'draft' and n.deleted_at is null for share of r`
      : `select r.code from ${table} r where r.tenant_id = $1 and r.id = $2 and r.deleted_at is null for share`;
  const [row] = isId(id) ? await query({ text, values: [viewer.tenantId, id] }) : [];
  if (!row) throw new DomainError('BAD_INPUT', 'REFERENCE_UNKNOWN', `input.${key}`);
  return String(row[0]);
}

function audit(
  transaction: TenantTransaction,
  { record, ...which }: { record: OpenRecord; recordId: string; recordLabel: string },
  change: FieldChange,
): Promise<void> {
  return writeAudit(transaction, { ...which, recordKind: record.table, action: 'evidence', changes: [change] });
}
