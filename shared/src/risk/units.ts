import { groupBy } from '../corroboration/group-by.ts';
import { subjectOf } from '../corroboration/same-thing.ts';
import type { RiskInputs, RiskRecord } from './inputs.ts';
import { eventSubjectOf } from './policy-events.ts';
import type { WeighedFact } from './weigh.ts';

/** Records that may become one fact, or a few; no record of one unit has a say in the facts of another. */
export interface Unit {
  readonly inputs: RiskInputs;
  readonly records: readonly RiskRecord[];
}

const NOTHING: RiskInputs = { figures: [], notes: [], positions: [], policyEvents: [] };

/**
 * Takes the records apart into units, so that what changes one of them leaves the others as they were. They come nearly
 * in the order of the keys of their facts, so that putting these in order costs little however often it is done.
 */
export function unitsOf({ figures, notes, positions, policyEvents }: RiskInputs): readonly Unit[] {
  return [
    ...groupBy(figures, subjectOf).map(([, records]) => ({ inputs: { ...NOTHING, figures: records }, records })),
    ...groupBy(notes, ({ id }) => id).map(([, records]) => ({ inputs: { ...NOTHING, notes: records }, records })),
    ...groupBy(policyEvents, eventSubjectOf).map(([, records]) => ({
      inputs: { ...NOTHING, policyEvents: records },
      records,
    })),
    ...groupBy(positions, ({ company }) => company).map(([, records]) => ({
      inputs: { ...NOTHING, positions: records },
      records,
    })),
  ];
}

/** Facts in the order in which a summary adds them up: sums of floating numbers depend on it. */
export function inOneOrder(facts: WeighedFact[]): readonly WeighedFact[] {
  return facts.sort((a, b) => (a.candidate.key < b.candidate.key ? -1 : 1));
}

/** The records without what a source says of them; what it is the origin of elsewhere stays. */
export function withoutSource(inputs: RiskInputs, sourceId: string): RiskInputs {
  const without = <R extends RiskRecord>(records: readonly R[]): readonly R[] =>
    records.map((record) => ({
      ...record,
      evidence: record.evidence.filter((item) => item.sourceId !== sourceId),
    }));
  return {
    figures: without(inputs.figures),
    notes: without(inputs.notes),
    positions: without(inputs.positions),
    policyEvents: without(inputs.policyEvents),
  };
}
