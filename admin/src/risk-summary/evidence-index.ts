import type { EvidenceItem } from '../display/evidence.ts';
import type { SummaryInput, SummaryRecords } from './documents.ts';

/** All evidence under a summary, by its id. */
export type EvidenceIndex = ReadonlyMap<string, EvidenceItem>;

/** Gathers the evidence of every record of a summary. */
export function indexEvidence({ figures, positions, policyEvents, notes }: SummaryRecords): EvidenceIndex {
  const records = [...figures, ...positions, ...policyEvents, ...notes];
  return new Map(records.flatMap(({ evidence }) => evidence.map((item) => [item.id, item] as const)));
}

/** The evidence behind some inputs, each place in a source once: several records may rest on one paragraph. */
export function evidenceUnder(
  inputs: readonly Pick<SummaryInput, 'evidenceIds'>[],
  index: EvidenceIndex,
): EvidenceItem[] {
  const ids = new Set(inputs.flatMap(({ evidenceIds }) => evidenceIds));
  const items = [...ids].map((id) => index.get(id)).filter((item) => item !== undefined);
  return [...new Map(items.map((item) => [placeOf(item), item] as const)).values()];
}

/** What a reader would open, and what is said of it; ids of records do not matter to them. */
function placeOf({ source, locator, stance, note }: EvidenceItem): string {
  return JSON.stringify([source.id, locator, stance, note?.zh, note?.en]);
}
