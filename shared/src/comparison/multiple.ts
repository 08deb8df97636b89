import { Decimal, decimalText, parseDecimal } from '../decimal/decimal.ts';
import { ABOUT_TOLERANCE } from '../quantity/bounds.ts';
import { quantity } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/types.ts';

/**
 * A multiple as reports word it. "36 times" is 36 times the base; "36 times more" is read by some as 36 and by others as
 * 37 times. Both are taken as about 36 with the wording kept, and the bounds of "more" reach far enough to hold the
 * strict reading too.
 * @param value the number that was said
 * @param wording the words of the source
 * @param more whether the source says "times more"
 * @throws BAD_INPUT / DECIMAL_INVALID
 */
export function reportedMultiple(value: string, wording: string, more: boolean): Quantity {
  const said = parseDecimal(value);
  const about = said.plus(said.times(ABOUT_TOLERANCE));
  const upper = more ? Decimal.max(about, said.plus(1)) : about;
  return quantity({ qualifier: 'about', value, upper: decimalText(upper), unit: 'times', wording });
}
