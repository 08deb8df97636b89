import { isCurrencyUnit } from '../quantity/units.ts';
import type { CountedUnit } from '../vocabulary/quantities.ts';

/**
 * Powers of ten that a US dollar comes to in currencies that are worth far less. They decide about a warning alone and
 * never convert an amount, so that no rate and no date is needed; a currency that is not here counts like the dollar.
 */
const POWERS_TO_THE_DOLLAR: Readonly<Record<number, readonly string[]>> = {
  1: ['AED', 'BRL', 'CNY', 'CZK', 'DKK', 'EGP', 'HKD', 'ILS', 'MDL', 'MOP', 'MXN', 'MYR', 'NOK', 'PLN', 'QAR', 'SAR'],
  2: ['AMD', 'BDT', 'INR', 'JPY', 'KGS', 'KZT', 'PHP', 'PKR', 'RSD', 'RUB'],
  3: ['CLP', 'COP', 'KRW', 'MNT', 'NGN'],
  4: ['IDR', 'KHR', 'LAK', 'UZS', 'VND'],
};

/** A million dollars: below it a single contract or a single lost shipment moves the change by a multiple. */
const TINY_AMOUNT = 6;

/** Below these a few more of them make a multiple. A multiple says itself what it is measured against. */
const TINY_COUNTS: Readonly<Record<CountedUnit, string>> = {
  companies: '10',
  participants: '10',
  count: '10',
  percent: '1',
  times: '0',
};

/** Below this a base counts as tiny in its unit. Kouan's own convention; callers that know the series give their own. */
export function tinyBaseOf(unit: string): string {
  if (!isCurrencyUnit(unit)) return TINY_COUNTS[unit as CountedUnit];
  const [power] = Object.entries(POWERS_TO_THE_DOLLAR).find(([, currencies]) => currencies.includes(unit)) ?? ['0'];
  return `1${'0'.repeat(TINY_AMOUNT + Number(power))}`;
}
