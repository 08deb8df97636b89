import { Decimal } from '../decimal/decimal.ts';
import { badInput } from '../errors/domain-error.ts';
import { bounds } from './bounds.ts';
import { endsOf } from './ends.ts';
import type { Quantity, QuantityLimits } from './types.ts';

/** What the database and the API carry: 21 digits before the point and 10 behind it. */
export const STORED_LIMITS = { maxDigits: 21, maxScale: 10 } as const satisfies QuantityLimits;

/**
 * Limits of what is counted or paid, and of shares. A quadrillion of the smallest currency is still a real sum; whoever
 * enters more has the unit wrong.
 */
export const AMOUNT_LIMITS = { ...STORED_LIMITS, maxDigits: 18, nonNegative: true } as const satisfies QuantityLimits;

/**
 * Holds a quantity to limits. Where nothing negative is possible, bounds that reach below zero end there: "less than 1
 * per cent" of a whole is 0 to 1.
 * @throws BAD_INPUT at `path`: QUANTITY_NEGATIVE, QUANTITY_TOO_LARGE, QUANTITY_TOO_PRECISE
 */
export function withLimits(quantity: Quantity, limits: QuantityLimits, path?: string): Quantity {
  const { maxDigits, maxScale, nonNegative } = limits;
  for (const text of [quantity.value, quantity.lower, quantity.upper]) {
    if (text === null) continue;
    const number = new Decimal(text);
    if (maxDigits !== undefined && number.abs().gte(new Decimal(10).pow(maxDigits))) {
      throw badInput('QUANTITY_TOO_LARGE', path, { max: maxDigits });
    }
    if (maxScale !== undefined && number.decimalPlaces() > maxScale) {
      throw badInput('QUANTITY_TOO_PRECISE', path, { max: maxScale });
    }
  }
  return nonNegative === true ? fromZeroUp(quantity, path) : quantity;
}

function fromZeroUp(quantity: Quantity, path: string | undefined): Quantity {
  const { lower, upper } = endsOf(bounds(quantity));
  const impossible = upper.at.isNegative() && !upper.at.isZero();
  const valueBelow = quantity.value !== null && new Decimal(quantity.value).lt(0);
  if (impossible || (upper.at.isZero() && !upper.attained) || valueBelow) throw badInput('QUANTITY_NEGATIVE', path);
  if (lower.at.gte(0)) return quantity;
  return quantity.qualifier === 'between' && quantity.upper === null
    ? { ...quantity, qualifier: 'at_least', value: '0', lower: '0' }
    : { ...quantity, lower: '0' };
}
