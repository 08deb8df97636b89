import { DomainError, type Permission } from '@kouan/shared';
import type { EvidenceOfInput } from './evidence.types.ts';
import type { EvidenceEntity } from './source.entity.ts';

type RecordId = keyof EvidenceOfInput & keyof EvidenceEntity;

/** A kind of record that evidence can stand behind. */
interface Supported {
  readonly key: RecordId;
  readonly table: string;
  readonly read: Permission;
  /** Who may put evidence there; null where it comes with the record and stays as it is. */
  readonly write: Permission | null;
}

/** Column of `evidence` that names a record, by the key of the input. */
export const columnOf = (key: RecordId): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Records that evidence can stand behind, who may read it, and who may put it there. */
export const SUPPORTED = [
  { key: 'organizationId', table: 'organization', read: 'organization.read', write: 'organization.write' },
  { key: 'initiativeId', table: 'initiative', read: 'initiative.read', write: 'initiative.write' },
  { key: 'opportunityId', table: 'opportunity', read: 'opportunity.read', write: 'opportunity.write' },
  { key: 'figureId', table: 'figure', read: 'figure.read', write: 'figure.write' },
  { key: 'riskNoteVersionId', table: 'risk_note_version', read: 'riskNote.readPublished', write: 'riskNote.write' },
  { key: 'marketPositionId', table: 'market_position', read: 'marketPosition.read', write: 'marketPosition.write' },
  { key: 'policyEventId', table: 'policy_event', read: 'policyEvent.read', write: 'policyEvent.write' },
  { key: 'countryRatingId', table: 'country_rating', read: 'countryRating.read', write: 'countryRating.write' },
  // Whoever reads a summary reads the adjustment beside its score, with what it rests on.
  { key: 'riskAdjustmentId', table: 'risk_adjustment', read: 'riskSummary.read', write: null },
] as const satisfies readonly Supported[];

export type SupportedRecord = (typeof SUPPORTED)[number];
/** A kind of record that people put evidence to. */
export type OpenRecord = Extract<SupportedRecord, { write: Permission }>;

/** The one record that an input names. @throws BAD_INPUT at `path` when it names none, or several */
export function theOneRecord(input: EvidenceOfInput, path: string): SupportedRecord {
  const named = SUPPORTED.filter(({ key }) => input[key]);
  const [record] = named;
  if (!record || named.length > 1) throw new DomainError('BAD_INPUT', 'EVIDENCE_ONE_RECORD', path);
  return record;
}

/** The kind of record that a piece of evidence stands behind. */
export function recordOf(evidence: EvidenceEntity): SupportedRecord | undefined {
  return SUPPORTED.find(({ key }) => evidence[key]);
}

/** Whether people put evidence to such a record. */
export function isOpen(record: SupportedRecord): record is OpenRecord {
  return record.write !== null;
}
