import type { SummaryPart } from './documents.ts';

/** The parts that add most to the score, in the order in which its reasons are told. */
export function leadingParts(parts: readonly SummaryPart[]): readonly SummaryPart[] {
  return parts
    .filter(({ contribution }) => contribution !== null)
    .toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
}
