import { sameValue } from '../provider/changed-input.ts';
import type { Wording } from './documents.ts';

/** The fields of a wording that a reviewer compares, in the order of the form. */
export const WORDING_FIELDS = [
  'title',
  'category',
  'severity',
  'likelihood',
  'market',
  'sectors',
  'regions',
  'validFrom',
  'validTo',
  'reviewBy',
  'body',
] as const satisfies readonly (keyof Wording)[];
export type WordingField = (typeof WORDING_FIELDS)[number];

/** What exporters read now beside what they would read. */
export interface WordingDifference {
  readonly field: WordingField;
  readonly before: unknown;
  readonly after: unknown;
  readonly isChanged: boolean;
}

/** Compares two wordings field by field. */
export function wordingDifferences(
  before: Pick<Wording, WordingField>,
  after: Pick<Wording, WordingField>,
): WordingDifference[] {
  return WORDING_FIELDS.map((field) => ({
    field,
    before: before[field],
    after: after[field],
    isChanged: !sameValue(before[field], after[field]),
  }));
}
