import { EVIDENCE_NESTED } from '@kouan/shared';
import { gql } from '../provider/client.ts';
import { type Pages, useMore } from '../provider/use-more.ts';
import { EVIDENCE_OF, type EvidenceItem, type ReadEvidenceOwner } from './evidence.ts';

/**
 * All evidence behind a record, read on its own where there is more than comes along with the record.
 * @param first what came along
 */
export function useWholeEvidence(
  first: readonly EvidenceItem[],
  owner: ReadEvidenceOwner | undefined,
): Pages<EvidenceItem> {
  return useMore({
    key: ['evidence', owner],
    ask: async (after, signal) => (await gql(EVIDENCE_OF, { of: owner ?? {}, after }, signal)).page,
    isEnabled: owner !== undefined && first.length >= EVIDENCE_NESTED,
  });
}
