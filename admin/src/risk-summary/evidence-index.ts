import type { EvidenceItem } from '../display/evidence.ts';
import type { Summary, SummaryInput } from './documents.ts';

/** All evidence under a summary, by its id. */
export type EvidenceIndex = ReadonlyMap<string, EvidenceItem>;

type Records = Pick<Summary, 'figures' | 'positions' | 'policyEvents' | 'notes'>;

/** Gathers the evidence of every record of a summary. */
export function indexEvidence({ figures, positions, policyEvents, notes }: Records): EvidenceIndex {
  const records = [...figures, ...positions, ...policyEvents, ...notes];
  return new Map(records.flatMap(({ evidence }) => evidence.map((item) => [item.id, item] as const)));
}

/** The evidence behind some inputs, each piece once. */
export function evidenceUnder(
  inputs: readonly Pick<SummaryInput, 'evidenceIds'>[],
  index: EvidenceIndex,
): EvidenceItem[] {
  const ids = new Set(inputs.flatMap(({ evidenceIds }) => evidenceIds));
  return [...ids].map((id) => index.get(id)).filter((item) => item !== undefined);
}
