import type { PlainDate } from '../period/types.ts';
import { agreementOf } from '../corroboration/corroborate.ts';
import type { Candidate } from './candidate.ts';
import { type Backing, ageFactor, backing } from './evidence.ts';
import type { InputNote } from './labels.ts';
import type { RiskMethod } from './method.ts';
import { roundRange, roundWeight } from './rounding.ts';
import type { RiskInputWeight, RiskInput } from './summary.ts';

/** A fact with its weight, before it meets the others of its part. */
export interface WeighedFact {
  readonly candidate: Candidate;
  readonly backing: Backing;
  readonly input: Omit<RiskInput, 'direction' | 'share' | 'points'>;
  /** How well the fact is evidenced, 0 to 1. */
  readonly confidence: number;
  /**
   * Its weight in the confidence of its part. Nothing that further evidence can change is in it: otherwise one more
   * source for a doubtful fact would make the part less sure.
   */
  readonly confidenceWeight: number;
}

/** A fact with all of its weight but what its age takes off. */
export interface Weighable {
  readonly candidate: Candidate;
  readonly backing: Backing;
  readonly fixed: Omit<WeighedFact['input'], 'weight' | 'confidence'>;
}

/** Weighs a fact by how far it speaks to the question, who says so, how old it is and what kind of record it is. */
export function weigh(candidate: Candidate, asOf: PlainDate, method: RiskMethod): WeighedFact {
  const weighable = weighableOf(candidate, method);
  return weighed(weighable, ageOn(weighable, asOf), method);
}

/** What a fact weighs whatever the day is. */
export function weighableOf(candidate: Candidate, method: RiskMethod): Weighable {
  const backed = backing(candidate.records, method);
  return {
    candidate,
    backing: backed,
    fixed: {
      key: candidate.key,
      detail: candidate.detail,
      recordIds: candidate.records.map(({ id }) => id).sort(),
      evidenceIds: backed.evidenceIds,
      originIds: backed.originIds,
      origins: backed.origins,
      corroboration: agreementOf(candidate.wordings, backed.originIds.length),
      datedOn: candidate.halfLifeDays === null ? null : (candidate.datedOn ?? backed.publishedOn),
      halfLifeDays: candidate.halfLifeDays,
      normalised: roundRange(candidate.normalised),
      trend: candidate.trend,
      notes: notesOf(candidate, backed),
    },
  };
}

/** What is left of a fact's weight on a day, 0 to 1. */
export function ageOn({ fixed: { halfLifeDays, datedOn } }: Weighable, asOf: PlainDate): number {
  return halfLifeDays === null || datedOn === null ? 1 : ageFactor(datedOn, asOf, halfLifeDays);
}

/** A fact of a certain age, see {@link ageOn}. */
export function weighed(
  { candidate, backing: backed, fixed }: Weighable,
  age: number,
  method: RiskMethod,
): WeighedFact {
  const { relevance, emphasis, certainty } = candidate;
  const { reliability } = backed;
  const total = roundWeight(relevance * reliability * age * emphasis * certainty);
  const weight: RiskInputWeight = { relevance, reliability, age, emphasis, certainty, total };
  const inDoubt = candidate.wordings === 'conflict' || backed.contradicted;
  const confidence = reliability * age * certainty * (inDoubt ? method.conflictFactor : 1);
  return {
    candidate,
    backing: backed,
    input: { ...fixed, weight, confidence: roundWeight(confidence) },
    confidence,
    confidenceWeight: relevance * emphasis,
  };
}

function notesOf({ notes }: Candidate, { contradicted }: Backing): readonly InputNote[] {
  return contradicted ? [...notes, 'contradicted'] : notes;
}
