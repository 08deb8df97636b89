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
  readonly input: Omit<RiskInput, 'share' | 'points'>;
  /** How well the fact is evidenced, 0 to 1. */
  readonly confidence: number;
  /**
   * Its weight in the confidence of its part. Nothing that further evidence can change is in it: otherwise one more
   * source for a doubtful fact would make the part less sure.
   */
  readonly confidenceWeight: number;
}

/** Weighs a fact by how far it speaks to the question, who says so, how old it is and what kind of record it is. */
export function weigh(candidate: Candidate, asOf: PlainDate, method: RiskMethod): WeighedFact {
  const backed = backing(candidate.records, method);
  const datedOn = candidate.halfLifeDays === null ? null : (candidate.datedOn ?? backed.publishedOn);
  const weight = weightOf(candidate, backed, datedOn, asOf);
  const inDoubt = candidate.wordings === 'conflict' || backed.contradicted;
  const certain = weight.reliability * weight.age * weight.certainty;
  const confidence = certain * (inDoubt ? method.conflictFactor : 1);
  return {
    candidate,
    backing: backed,
    input: {
      key: candidate.key,
      detail: candidate.detail,
      recordIds: candidate.records.map(({ id }) => id).sort(),
      evidenceIds: backed.evidenceIds,
      originIds: backed.originIds,
      origins: backed.origins,
      corroboration: agreementOf(candidate.wordings, backed.originIds.length),
      datedOn,
      halfLifeDays: candidate.halfLifeDays,
      normalised: roundRange(candidate.normalised),
      weight,
      trend: candidate.trend,
      confidence: roundWeight(confidence),
      notes: notesOf(candidate, backed),
    },
    confidence,
    confidenceWeight: weight.relevance * weight.emphasis,
  };
}

function weightOf(
  { relevance, emphasis, certainty, halfLifeDays }: Candidate,
  { reliability }: Backing,
  datedOn: PlainDate | null,
  asOf: PlainDate,
): RiskInputWeight {
  const age = halfLifeDays === null || datedOn === null ? 1 : ageFactor(datedOn, asOf, halfLifeDays);
  const total = roundWeight(relevance * reliability * age * emphasis * certainty);
  return { relevance, reliability, age, emphasis, certainty, total };
}

function notesOf({ notes }: Candidate, { contradicted }: Backing): readonly InputNote[] {
  return contradicted ? [...notes, 'contradicted'] : notes;
}
