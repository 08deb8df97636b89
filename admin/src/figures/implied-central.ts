import { type Quantity, impliedBase } from '@kouan/shared';
import { type Described, changeOf } from './describe.ts';

/**
 * The base that the plain numbers of a level and its change give, without their wordings: 6 million at 36 times is about
 * 166,667. For the reader alone; the bounds that the wordings carry say more.
 * @returns null where a number is missing, or no level is named
 */
export function impliedCentral(
  figure: Described & { readonly relatesTo: { readonly value: Quantity } | null },
): Quantity | null {
  const level = figure.relatesTo?.value;
  const central = level && impliedBase(level, changeOf(figure))?.central;
  if (!level || !central) return null;
  return { qualifier: 'about', value: central, lower: null, upper: null, unit: level.unit, wording: null };
}
