import type { QuantityInput } from '@kouan/shared';

/** What the fields of a quantity hold while someone fills them in. */
export type QuantityDraft = { readonly [Key in keyof QuantityInput]?: QuantityInput[Key] | null };

/**
 * A quantity as the server takes it. Bounds go along for `between` alone: for every other qualifier they follow from
 * the value.
 * @returns null where no number was entered at all
 */
export function quantityInput(draft: QuantityDraft | null | undefined, unit?: string): QuantityInput | null {
  const value = draft?.value || null;
  const lower = draft?.lower || null;
  const upper = draft?.upper || null;
  const qualifier = draft?.qualifier ?? 'exactly';
  const between = qualifier === 'between';
  if (between ? lower === null && upper === null : value === null) return null;
  return {
    qualifier,
    value: between ? null : value,
    ...(between ? { lower, upper } : {}),
    unit: unit ?? draft?.unit ?? '',
    wording: draft?.wording?.trim() || null,
  };
}
