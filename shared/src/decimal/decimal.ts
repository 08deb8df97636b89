import { Decimal as DecimalJs } from 'decimal.js';
import { badInput } from '../errors/domain-error.ts';

/**
 * Decimal arithmetic of its own precision: sums and products of any stored values (21 digits before and 10 behind the
 * point) are exact, and nothing ever shows an exponent.
 */
export const Decimal = DecimalJs.clone({ precision: 100, toExpNeg: -9e15, toExpPos: 9e15 });
export type Decimal = DecimalJs;
export type Rounding = DecimalJs.Rounding;

const PLAIN = /^-?\d+(\.\d+)?$/;
/** No value of this trade is longer; longer text is refused before it costs anything. */
const LONGEST = 80;

/**
 * Reads decimal text such as "7500000" or "-66.67".
 * @throws BAD_INPUT / DECIMAL_INVALID at `path` for anything else, exponents included
 */
export function parseDecimal(text: string, path?: string): Decimal {
  if (text.length > LONGEST || !PLAIN.test(text)) throw badInput('DECIMAL_INVALID', path);
  return new Decimal(text);
}

/** The one text of a number: no exponent, no trailing zeros, no negative zero. */
export function decimalText(number: Decimal): string {
  return number.isZero() ? '0' : number.toFixed();
}
