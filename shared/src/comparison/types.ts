import type { Quantity } from '../quantity/types.ts';
import type { ChangeDirection, ComparisonBasis, ComparisonForm } from '../vocabulary/quantities.ts';

/** How a figure's value is to be read: as a level, or as a change or share against something stated. */
export interface Comparison {
  readonly basis: ComparisonBasis;
  readonly form: ComparisonForm;
  /** Changes are written without a sign ("fell 27%" is 27, down). */
  readonly direction: ChangeDirection;
  /** The period compared with, as in `2021-Q1`; null where none was stated. */
  readonly basePeriod: string | null;
}

/** A change as it was reported: "about 36 times, year on year". */
export interface Change {
  readonly value: Quantity;
  readonly comparison: Comparison;
}

/** What a level and its change say about the time compared with. A warning to the reader, never a figure. */
export interface ImpliedBase {
  /** With the bounds that both wordings carry. */
  readonly base: Quantity;
  /** What the plain numbers give without their wordings; null where a wording has no plain number. */
  readonly central: string | null;
  /** The base is so small that the change says little. */
  readonly tinyBase: boolean;
  /** Below this a base counts as tiny, in the unit of the level. */
  readonly threshold: string;
}
