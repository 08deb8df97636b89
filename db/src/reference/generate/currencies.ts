import currencyCodes from 'currency-codes';
import type { Currency } from '../types.ts';
import { CURRENCY_NAMES, NEWER_MINOR_UNITS } from './currency-names.ts';

/** The currencies of ISO 4217 that trade is invoiced in, in the order of their codes. */
export function buildCurrencies(): Currency[] {
  return Object.entries(CURRENCY_NAMES).map(([code, [zh, en]]) => {
    const minorUnits = NEWER_MINOR_UNITS[code] ?? currencyCodes.code(code)?.digits;
    if (minorUnits === undefined) throw new Error(`${code} is no code of ISO 4217`);
    return { code, minorUnits, zh, en };
  });
}
