import { changedInput, sameValue } from '../provider/changed-input.ts';
import { formPathOf } from '../provider/field-errors.ts';

/** Which version of a field is kept. */
export type Side = 'mine' | 'theirs';

/** A field in which the person's version and the one that is there now differ. */
export interface Difference {
  /** The form's name of the field. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What is kept unless the person decides otherwise: theirs where only they changed it. */
  readonly usual: Side;
}

/** Three versions of a record that two people edited at once. */
export interface Versions {
  /** What both began with. */
  readonly base: object;
  readonly mine: object;
  readonly theirs: object;
}

/** Compares field by field, over what the server takes as input. */
export function differences(
  { base, mine, theirs }: Versions,
  toInput: (record: object) => object,
  formNames?: Readonly<Record<string, string>>,
): Difference[] {
  return Object.keys(changedInput(toInput, theirs, mine)).map((word) => {
    const field = formPathOf(word, formNames);
    const [was, own, other] = [base, mine, theirs].map((record) => (record as Record<string, unknown>)[field]);
    return { field, mine: own, theirs: other, usual: sameValue(was, own) ? 'theirs' : 'mine' };
  });
}

/** The record to save: what is there now, with the person's own version of the fields for which they chose it. */
export function merged(
  { mine, theirs }: Pick<Versions, 'mine' | 'theirs'>,
  chosen: Readonly<Record<string, Side>>,
): object {
  const own = Object.entries(mine).filter(([field]) => chosen[field] === 'mine');
  return { ...theirs, ...Object.fromEntries(own) };
}
