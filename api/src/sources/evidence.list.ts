import { DomainError, type Permission, can } from '@kouan/shared';
import { type Bind, idCondition, outsideClosedBins, withinTenants } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { EVIDENCE } from './evidence.shape.ts';
import type { EvidenceOfInput } from './evidence.types.ts';
import { type SupportedRecord, columnOf, theOneRecord } from './supported-records.ts';

/** The evidence behind one record that the viewer may read, in the order in which it is nested in that record. */
export const EVIDENCE_OF: ListPlan<EvidenceOfInput> = {
  shape: EVIDENCE,
  sorts: { added: { expression: 't0.created_at', type: 'timestamptz', descending: false } },
  defaultSort: 'added',
  where(of, bind, viewer) {
    const record = theOneRecord(of, 'of');
    requireRead(viewer, record.read);
    return [
      withinTenants(viewer, bind, 'all'),
      idCondition(`t0.${columnOf(record.key)}`, String(of[record.key]), bind),
      isVisible(viewer, record, bind),
    ];
  },
};

function requireRead(viewer: Viewer, permission: Permission): void {
  if (!can(viewer.roles, permission)) {
    throw new DomainError('FORBIDDEN', 'PERMISSION_MISSING', undefined, { permission });
  }
}

/**
 * Evidence is seen where its record is: not in another tenant's bin, and of notes in work by their own people alone.
 * What was published once stays readable, because a summary of an earlier day shows it.
 */
function isVisible(viewer: Viewer, { key, table }: SupportedRecord, bind: Bind): string {
  const record = `r.tenant_id = t0.tenant_id and r.id = t0.${columnOf(key)}`;
  if (table !== 'risk_note_version') {
    return `exists (select from ${table} r where ${record} and ${outsideClosedBins(viewer, bind, 'r')})`;
  }
  const inWork = can(viewer.roles, 'riskNote.read') ? `r.tenant_id = ${bind(viewer.tenantId)}::uuid` : 'false';
  return `exists (select from risk_note_version r join risk_note n on n.tenant_id = r.tenant_id and n.id = r.note_id
    where ${record} and (r.published_at is not null or ${inWork}) and ${outsideClosedBins(viewer, bind, 'n')})`;
}
