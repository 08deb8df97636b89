import type { Quantity } from '../quantity/types.ts';

/** A qualified amount in one currency; the amount's unit is that currency. */
export interface Money {
  readonly amount: Quantity;
  /** ISO 4217. */
  readonly currency: string;
}
