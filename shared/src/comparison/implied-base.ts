import { Decimal, decimalText } from '../decimal/decimal.ts';
import { add, divide, scale, subtract } from '../quantity/arithmetic.ts';
import { exactly } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/types.ts';
import { tinyBaseOf } from './tiny-base.ts';
import type { Change, ImpliedBase } from './types.ts';

/**
 * What the level now is, as a multiple of what it was: fell 27 per cent is 0.73 times, rose 27 per cent 1.27 times, 36
 * times is 36 times.
 * @returns null where the value is a level or a share
 */
export function changeFactor({ value, comparison: { form, direction } }: Change): Quantity | null {
  if (form === 'level' || form === 'share_percent') return null;
  const whole = exactly('1', 'times');
  if (form === 'multiple') return direction === 'down' ? divide(whole, value, 'times') : value;
  const part = scale(value, '0.01', 'times');
  if (direction === 'level') return whole;
  return direction === 'up' ? add(whole, part) : subtract(whole, part);
}

/**
 * The base that a level and its change imply, with the bounds of both: more than 6 million at about 36 times a year
 * before is a base of more than 151,515, and the plain numbers give 166,667. Small bases make large multiples, so a tiny
 * one is flagged; the base warns the reader and is never stored as a figure.
 * @param threshold below which a base is tiny, in the unit of the level; the convention of its unit where none is given
 * @returns null where the value is no change, or a fall to nothing that no base can be told from
 */
export function impliedBase(
  level: Quantity,
  change: Change,
  threshold: string = tinyBaseOf(level.unit),
): ImpliedBase | null {
  const factor = changeFactor(change);
  if (factor === null || isNothing(factor)) return null;
  const base = divide(level, factor, level.unit);
  const central = centralOf(level, factor);
  const decisive = central ?? base.upper;
  return {
    base,
    central,
    tinyBase: decisive !== null && new Decimal(decisive).lt(threshold),
    threshold,
  };
}

function isNothing({ lower, upper }: Quantity): boolean {
  return lower === '0' && upper === '0';
}

function centralOf(level: Quantity, factor: Quantity): string | null {
  if (level.value === null || factor.value === null || factor.value === '0') return null;
  return decimalText(new Decimal(level.value).dividedBy(factor.value).toDecimalPlaces(2));
}
