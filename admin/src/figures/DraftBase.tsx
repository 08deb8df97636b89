import { type Quantity, impliedBase } from '@kouan/shared';
import { useWatch } from 'react-hook-form';
import { BaseNote } from './FigureValue.tsx';
import { comparisonInput } from './comparison-input.ts';
import { type ValueDraft, draftQuantity } from './reading-draft.ts';

/** The base that the change being entered implies of the level it speaks of, and a warning where that is tiny. */
export function DraftBase() {
  const draft = useWatch() as ValueDraft & { readonly relatesTo?: { readonly value?: Quantity } | null };
  const value = draftQuantity(draft);
  const level = draft.relatesTo?.value;
  if (!value || !level || !draft.comparisonForm) return null;
  const { comparisonForm: form, comparisonBasis: basis, direction } = comparisonInput(draft);
  const change = { value, comparison: { form, basis, direction, basePeriod: null } };
  const implied = impliedBase(level, change);
  if (!implied) return null;
  return <BaseNote level={level} change={change} implied={{ base: implied.base, isTiny: implied.tinyBase }} />;
}
