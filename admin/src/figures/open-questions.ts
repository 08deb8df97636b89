import { type Reading, isChange, isCurrencyUnit } from '@kouan/shared';
import { CHANGE_BASES, unitOf } from './comparison-input.ts';
import type { ValueDraft } from './reading-draft.ts';

/** The fields of a form that a value can need before it means one thing. */
export const ASKED_FIELDS = {
  indicator: 'indicator',
  form: 'comparisonForm',
  unit: 'value.unit',
  direction: 'direction',
  basis: 'comparisonBasis',
} as const;
export type OpenQuestion = keyof typeof ASKED_FIELDS;

/** What is still to be told about a value, in the order of the fields. @param reading what its words say, if any */
export function openQuestions(draft: ValueDraft, reading: Reading | null): readonly OpenQuestion[] {
  const { comparisonForm: form, comparisonBasis: basis, direction, indicator, value } = draft;
  if (!form) return ['form'];
  if (isChange({ form })) {
    const hasBasis = CHANGE_BASES.some((word) => word === basis);
    return [...(direction ? [] : (['direction'] as const)), ...(hasBasis ? [] : (['basis'] as const))];
  }
  if (form !== 'level') return [];
  // Until the indicator is known, nobody can tell whether it counts companies.
  if (!indicator && reading?.unit && !isCurrencyUnit(reading.unit)) return ['indicator'];
  return unitOf(draft) === undefined && !value?.unit ? ['unit'] : [];
}
