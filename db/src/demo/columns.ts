import { AMOUNT_LIMITS, type QuantityInput, quantity } from '@kouan/shared';
import type { DemoText } from './types.ts';

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The two columns of a text in two languages. */
export function localized(name: string, text: DemoText | undefined): Row {
  return { [`${name}_zh`]: text?.zh ?? null, [`${name}_en`]: text?.en ?? null };
}

/** The columns of a qualified value, with the bounds that it carries; all null when nothing was said. */
export function quantityColumns(name: string, input: QuantityInput | undefined): Row {
  const given = input && quantity(input, { path: name, limits: AMOUNT_LIMITS });
  return {
    [`${name}_qualifier`]: given?.qualifier ?? null,
    [`${name}_number`]: given?.value ?? null,
    [`${name}_lower`]: given?.lower ?? null,
    [`${name}_upper`]: given?.upper ?? null,
    [`${name}_wording`]: given?.wording ?? null,
  };
}
