import * as fc from 'fast-check';
import { Decimal, decimalText } from '../../decimal/decimal.ts';
import { QUALIFIERS, type Qualifier } from '../../vocabulary/quantities.ts';
import { AMOUNT_LIMITS } from '../limits.ts';
import { quantity } from '../quantity.ts';
import type { Quantity } from '../types.ts';

/** Decimal text with up to four digits behind the point. */
export function decimalTexts(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => decimalText(new Decimal(digits).dividedBy(new Decimal(10).pow(places))));
}

/**
 * Quantities as people report them: above zero, any qualifier, one unit.
 * @param values the numbers named
 * @param widths what lies between two that are named together
 */
export function quantities(
  unit = 'USD',
  qualifiers: readonly Qualifier[] = QUALIFIERS,
  values = decimalTexts(1, 1_000_000_000),
  widths = decimalTexts(1, 1_000_000),
): fc.Arbitrary<Quantity> {
  return fc
    .tuple(fc.constantFrom(...qualifiers), values, widths)
    .map(([qualifier, value, width]) =>
      qualifier === 'between'
        ? quantity({ qualifier, lower: value, upper: decimalText(new Decimal(value).plus(width)), unit })
        : quantity({ qualifier, value, unit }, { limits: AMOUNT_LIMITS }),
    );
}

/** The same report told with less certainty: every number that it allowed is still allowed. */
export function widened(given: Quantity): Quantity {
  if (given.value === null) return { ...given, upper: times(given.upper ?? '0', 2) };
  switch (given.qualifier) {
    case 'exactly':
      return quantity({ qualifier: 'about', value: given.value, unit: given.unit });
    case 'more_than':
      return { ...given, qualifier: 'at_least' };
    case 'less_than':
      return { ...given, qualifier: 'at_most' };
    case 'almost':
      return { ...given, qualifier: 'about' };
    case 'at_least':
      return quantity({ qualifier: 'at_least', value: times(given.value, 0.5), unit: given.unit });
    case 'at_most':
      return { ...given, value: times(given.value, 2), upper: times(given.value, 2) };
    case 'about':
    case 'between':
      return { ...given, lower: times(given.lower ?? '0', 0.5) };
  }
}

function times(text: string, factor: number): string {
  return decimalText(new Decimal(text).times(factor));
}
