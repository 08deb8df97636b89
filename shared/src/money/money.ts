import { badInput } from '../errors/domain-error.ts';
import { add } from '../quantity/arithmetic.ts';
import { type QuantityFormat, formatQuantity } from '../quantity/format.ts';
import { AMOUNT_LIMITS } from '../quantity/limits.ts';
import { quantity } from '../quantity/quantity.ts';
import type { Quantity, QuantityInput } from '../quantity/types.ts';
import { isCurrencyUnit } from '../quantity/units.ts';
import type { Locale } from '../text/locale.ts';
import type { Money } from './types.ts';

/**
 * Builds an amount of money: never negative, at most 21 digits before and 10 behind the point. Whether the currency
 * exists, reference data knows.
 * @param input the amount; its unit is the currency
 * @throws BAD_INPUT: UNKNOWN_CURRENCY at `path.unit`, and those of `quantity` with AMOUNT_LIMITS
 */
export function money(input: QuantityInput, path?: string): Money {
  return moneyOf(quantity(input, { limits: AMOUNT_LIMITS, ...(path === undefined ? {} : { path }) }), path);
}

/** Takes a quantity for the money it is. @throws BAD_INPUT / UNKNOWN_CURRENCY at `path.unit` when its unit is no currency */
export function moneyOf(amount: Quantity, path?: string): Money {
  if (!isCurrencyUnit(amount.unit)) {
    throw badInput('UNKNOWN_CURRENCY', path === undefined ? 'unit' : `${path}.unit`, {
      given: amount.unit.slice(0, 20),
    });
  }
  return { amount, currency: amount.unit };
}

/** @throws BAD_INPUT / CURRENCY_MISMATCH: different currencies are never added */
export function addMoney(a: Money, b: Money): Money {
  return moneyOf(add(a.amount, b.amount));
}

/** One total for each currency, in the order of the currencies' codes; each as sure as its least sure part. */
export function totalsByCurrency(list: readonly Money[]): readonly Money[] {
  const totals = new Map<string, Money>();
  for (const item of list) {
    const total = totals.get(item.currency);
    totals.set(item.currency, total ? addMoney(total, item) : moneyOf({ ...item.amount, wording: null }));
  }
  return [...totals.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Money in the reader's words, as exact as it was given: "more than 6 million USD", "逾600万美元". */
export function formatMoney({ amount }: Money, locale: Locale, format?: QuantityFormat): string {
  return formatQuantity(amount, locale, format);
}
