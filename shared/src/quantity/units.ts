import { badInput } from '../errors/domain-error.ts';
import { COUNTED_UNITS } from '../vocabulary/quantities.ts';
import type { Quantity } from './types.ts';

const CURRENCY = /^[A-Z]{3}$/;

/** Whether a unit has the form of a currency; whether there is such a currency, reference data knows. */
export function isCurrencyUnit(unit: string): boolean {
  return CURRENCY.test(unit);
}

/** @throws BAD_INPUT / UNKNOWN_UNIT at `path` when the unit is neither a currency nor one of `COUNTED_UNITS` */
export function requireUnit(unit: string, path?: string): void {
  if (!isCurrencyUnit(unit) && !(COUNTED_UNITS as readonly string[]).includes(unit)) {
    throw badInput('UNKNOWN_UNIT', path, { given: unit.slice(0, 20) });
  }
}

/**
 * Refuses to mix what cannot be added or compared.
 * @throws BAD_INPUT / CURRENCY_MISMATCH between two currencies, UNIT_MISMATCH between other units
 */
export function requireSameUnit(a: Pick<Quantity, 'unit'>, b: Pick<Quantity, 'unit'>, path?: string): void {
  if (a.unit === b.unit) return;
  const reason = isCurrencyUnit(a.unit) && isCurrencyUnit(b.unit) ? 'CURRENCY_MISMATCH' : 'UNIT_MISMATCH';
  throw badInput(reason, path, { left: a.unit, right: b.unit });
}
