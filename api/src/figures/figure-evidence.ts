import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';
import { entries } from '../platform/write/input.ts';
import type { Records } from '../platform/write/records.ts';
import { insertEvidence } from '../sources/insert-evidence.ts';
import type { FigureEvidenceInput } from './figure.types.ts';

/** Ties a new figure to the places that it is taken from. @returns them, for the first line of its trail */
export async function restOn(
  transaction: TenantTransaction,
  records: Records,
  figureId: string,
  evidence: readonly FigureEvidenceInput[] | null | undefined,
): Promise<readonly FieldChange[]> {
  const changes: FieldChange[] = [];
  for (const [index, input] of entries(evidence, 'input.evidence').entries()) {
    const path = `input.evidence.${index}`;
    const { sourceId, locator, stance } = await insertEvidence(transaction, records, { figureId }, input, path);
    changes.push({ field: 'evidence', before: null, after: { sourceId, locator, stance } });
  }
  return changes;
}
