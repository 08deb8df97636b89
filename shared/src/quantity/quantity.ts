import { type Decimal, decimalText, parseDecimal } from '../decimal/decimal.ts';
import { badInput } from '../errors/domain-error.ts';
import { impliedBounds } from './bounds.ts';
import { withLimits } from './limits.ts';
import type { Quantity, QuantityInput, QuantityLimits } from './types.ts';
import { requireUnit } from './units.ts';

const LONGEST_WORDING = 500;

/** Where a quantity comes from, for its refusals, and what it must keep to. */
export interface QuantityOptions {
  /** Where the quantity stands in the input, as in `value`. */
  readonly path?: string;
  readonly limits?: QuantityLimits;
}

/**
 * Builds a quantity and fills in the bounds that its qualifier carries. Bounds of the source's own are kept where they
 * fit: around the value for "about", towards zero for "almost", and on the far side of a limit ("more than 60 per cent"
 * of a share has 100 as its upper bound).
 * @throws BAD_INPUT with the path of the part: DECIMAL_INVALID, QUANTITY_VALUE_NEEDED, QUANTITY_BOUNDS_NEEDED,
 *   QUANTITY_BOUNDS, UNKNOWN_UNIT, TEXT_TOO_LONG, and those of `limits`
 */
export function quantity(input: QuantityInput, { path, limits = {} }: QuantityOptions = {}): Quantity {
  const part = (name: string): string => (path === undefined ? name : `${path}.${name}`);
  const number = (name: 'value' | 'lower' | 'upper'): Decimal | null => {
    const text = input[name];
    return text === null || text === undefined ? null : parseDecimal(text, part(name));
  };
  requireUnit(input.unit, part('unit'));
  const [value, lower, upper] = [number('value'), number('lower'), number('upper')];
  if (input.qualifier === 'between') {
    if (lower === null || upper === null || value !== null) throw badInput('QUANTITY_BOUNDS_NEEDED', path);
  } else if (value === null) {
    throw badInput('QUANTITY_VALUE_NEEDED', part('value'));
  }
  const implied = value === null ? { lower: null, upper: null } : impliedBounds(input.qualifier, value);
  const built: Quantity = {
    qualifier: input.qualifier,
    value: value === null ? null : decimalText(value),
    lower: lower === null ? implied.lower : decimalText(lower),
    upper: upper === null ? implied.upper : decimalText(upper),
    unit: input.unit,
    wording: wordingOf(input, part('wording')),
  };
  if (!boundsFit(built)) throw badInput('QUANTITY_BOUNDS', path);
  return withLimits(built, limits, path);
}

/** A plain number, stated without reserve. */
export function exactly(value: string, unit: string): Quantity {
  return quantity({ qualifier: 'exactly', value, unit });
}

function wordingOf({ wording }: QuantityInput, path: string): string | null {
  const text = wording?.trim() ?? '';
  if (text.length > LONGEST_WORDING) throw badInput('TEXT_TOO_LONG', path, { max: LONGEST_WORDING });
  return text === '' ? null : text;
}

/** Texts are canonical here, so equal numbers are equal texts. */
function boundsFit({ qualifier, value, lower, upper, unit }: Quantity): boolean {
  if (!ascending(lower, value) || !ascending(value, upper) || !ascending(lower, upper)) return false;
  const endsAtValue = upper === value || (unit === 'times' && isOneMoreAtMost(value, upper));
  switch (qualifier) {
    case 'exactly':
      return lower === value && upper === value;
    case 'almost':
      return (lower === value) !== endsAtValue;
    case 'more_than':
      return lower === value && upper !== value;
    case 'at_least':
      return lower === value;
    case 'less_than':
      return endsAtValue && lower !== value;
    case 'at_most':
      return endsAtValue;
    case 'about':
    case 'between':
      return true;
  }
}

/** "Less than 3 times more" is less than 4 times to some: the limit of a multiple may lie one above its number. */
function isOneMoreAtMost(value: string | null, upper: string | null): boolean {
  return value !== null && upper !== null && parseDecimal(upper).minus(value).lte(1);
}

function ascending(a: string | null, b: string | null): boolean {
  return a === null || b === null || parseDecimal(a).lte(b);
}
