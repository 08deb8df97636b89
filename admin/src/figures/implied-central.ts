import { type Change, type Quantity, impliedBase } from '@kouan/shared';

/**
 * The base that the plain numbers of a level and its change give, without their wordings: 6 million at 36 times is about
 * 166,667. For the reader alone; the bounds that the wordings carry say more.
 * @returns null where a number is missing, or no level is named
 */
export function impliedCentral(level: Quantity | null | undefined, change: Change): Quantity | null {
  const central = level && impliedBase(level, change)?.central;
  if (!level || !central) return null;
  return { qualifier: 'about', value: central, lower: null, upper: null, unit: level.unit, wording: null };
}
