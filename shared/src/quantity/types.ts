import type { Qualifier } from '../vocabulary/quantities.ts';

/**
 * A value as it was reported, with the bounds that its wording carries. Numbers are decimal text without exponent.
 * For `between` and for what was computed out of limits, `value` is null and the bounds alone speak.
 */
export interface Quantity {
  readonly qualifier: Qualifier;
  readonly value: string | null;
  /** Null: unbounded below. */
  readonly lower: string | null;
  /** Null: unbounded above. */
  readonly upper: string | null;
  /** An ISO 4217 currency, or one of `COUNTED_UNITS`. */
  readonly unit: string;
  /** The words of the source; null where the quantity was computed. */
  readonly wording: string | null;
}

/** What people enter; bounds may be left out and are then what the qualifier means. */
export interface QuantityInput {
  readonly qualifier: Qualifier;
  readonly value?: string | null;
  readonly lower?: string | null;
  readonly upper?: string | null;
  readonly unit: string;
  readonly wording?: string | null;
}

/** The numbers that a quantity may stand for. */
export interface Interval {
  /** Null: unbounded below. */
  readonly lower: string | null;
  /** Null: unbounded above. */
  readonly upper: string | null;
  /** The lower end itself is not meant ("more than"). */
  readonly lowerOpen: boolean;
  /** The upper end itself is not meant ("less than", "almost"). */
  readonly upperOpen: boolean;
}

/** How two reports of the same thing stand to each other. */
export type Agreement = 'agree' | 'compatible' | 'conflict';

/** What a caller accepts; what is left out is not checked. */
export interface QuantityLimits {
  /** Counts, sums of money and shares cannot be negative; an unbounded lower end then becomes zero. */
  readonly nonNegative?: boolean;
  /** Most digits before the point. */
  readonly maxDigits?: number;
  /** Most digits behind the point. */
  readonly maxScale?: number;
}
