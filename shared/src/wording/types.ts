import type { Refusal } from '../errors/domain-error.ts';
import type { Quantity } from '../quantity/types.ts';
import type { ChangeDirection, ComparisonBasis, ComparisonForm } from '../vocabulary/quantities.ts';

/** A word that made a number larger or smaller, as in `万` or `million`. */
export interface AppliedScale {
  readonly word: string;
  /** Power of ten: 4 for 万, 6 for million, 1 for 成 (tenths in per cent). */
  readonly power: number;
}

/** What was understood of the words of a value, never more exact than they are. */
export interface Reading extends Omit<Quantity, 'unit' | 'wording'> {
  /** An ISO 4217 currency or one of `COUNTED_UNITS`; null where the words name none. */
  readonly unit: string | null;
  /** The words as they were typed, without space around them. */
  readonly wording: string;
  readonly scales: readonly AppliedScale[];
  /** How the value is to be read; null where the words leave it open, as in a bare "60%". */
  readonly form: ComparisonForm | null;
  /** Which way it went; null where the words do not say. */
  readonly direction: ChangeDirection | null;
  /** What it is compared with; null where the words do not say. */
  readonly basis: ComparisonBasis | null;
}

/** What came of reading: the value, or the reason why not, which `errorMessage` puts into the reader's language. */
export type WordingResult =
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly refusal: Refusal };
