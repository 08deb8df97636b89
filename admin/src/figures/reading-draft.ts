import {
  type ComparisonForm,
  type CountedUnit,
  DomainError,
  type Quantity,
  type Reading,
  isCurrencyUnit,
  quantity,
  readWording,
} from '@kouan/shared';
import { type QuantityDraft, quantityInput } from '../provider/quantity-input.ts';
import { type ComparisonDraft, type MeasuredDraft, unitOf } from './comparison-input.ts';

/** What a form holds of a figure's value and of how it is to be read. */
export interface ValueDraft extends ComparisonDraft, MeasuredDraft {
  readonly value?: QuantityDraft | null;
}

/** The fields of a form that the words of a value can fill in. */
export const WORDED_FIELDS = [
  'comparisonForm',
  'comparisonBasis',
  'direction',
  'value.qualifier',
  'value.value',
  'value.lower',
  'value.upper',
  'value.unit',
] as const;
export type WordedField = (typeof WORDED_FIELDS)[number];
/** Fields of a form by their path. */
export type WordedFields = Readonly<Partial<Record<WordedField, unknown>>>;

/**
 * What the words of a value fill in. Only what they say is set: a basis that somebody chose stays when the words name
 * none, and a bare "60%" leaves open whether it is a share or a change.
 * @param draft what the form holds apart from what earlier words filled in
 */
export function fieldsOf(reading: Reading, draft: ValueDraft): WordedFields {
  const { qualifier, value, lower, upper, unit, direction, basis } = reading;
  const isBetween = qualifier === 'between';
  return {
    comparisonForm: formOf(reading, draft),
    'value.qualifier': qualifier,
    'value.value': value,
    'value.lower': isBetween ? lower : null,
    'value.upper': isBetween ? upper : null,
    ...(unit && isCurrencyUnit(unit) ? { 'value.unit': unit } : {}),
    ...(direction ? { direction } : {}),
    ...(basis && basis !== 'share' ? { comparisonBasis: basis } : {}),
  };
}

function formOf({ form, unit }: Reading, { indicator, comparisonForm }: ValueDraft): ComparisonForm | null {
  if (form) return form;
  if (unit !== 'percent') return unit === null ? (comparisonForm ?? 'level') : 'level';
  if (indicator?.unitKind === 'percent') return 'level';
  return comparisonForm && comparisonForm !== 'level' && comparisonForm !== 'multiple' ? comparisonForm : null;
}

/**
 * The value as it will be saved. Bounds go along where the words give other ones than the qualifier alone would, as in
 * "3 times more", and only as long as nobody has corrected the number by hand.
 */
export function valueInput(draft: ValueDraft): ReturnType<typeof quantityInput> {
  const input = quantityInput(draft.value, unitOf(draft));
  if (!input || input.qualifier === 'between') return input;
  const read = readWording(input.wording ?? '');
  const agrees = read.ok && read.reading.qualifier === input.qualifier && read.reading.value === input.value;
  return agrees && input.unit === 'times' && read.reading.unit === 'times'
    ? { ...input, lower: read.reading.lower, upper: read.reading.upper }
    : input;
}

/** The value as it will be saved, with its bounds; null while it is not whole, or while nobody said how to read it. */
export function draftQuantity(draft: ValueDraft): Quantity | null {
  if (!draft.comparisonForm) return null;
  const input = valueInput(draft);
  if (!input?.unit) return null;
  try {
    return quantity(input);
  } catch (error) {
    // While somebody is typing, a number is often none yet; saving says what is wrong with it.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** Whether somebody has corrected what the words say. */
export function isCorrected(reading: Reading, value: Quantity): boolean {
  const unit = reading.unit ?? value.unit;
  return (['qualifier', 'value'] as const).some((part) => reading[part] !== value[part]) || unit !== value.unit;
}

/** A unit that words name, and the other one that the indicator is counted in; money where no unit is fixed. */
export interface StrayUnit {
  readonly said: string;
  readonly expected: CountedUnit | 'money';
}

/** What is wrong with the unit of the words where the level of the chosen indicator has another; null where they fit. */
export function strayUnit({ unit, form }: Reading, { comparisonForm, indicator }: ValueDraft): StrayUnit | null {
  const isLevel = form === 'level' || comparisonForm === 'level';
  if (!unit || !indicator || !isLevel) return null;
  const expected = unitOf({ comparisonForm: 'level', indicator });
  const fits = expected ? unit === expected : isCurrencyUnit(unit);
  return fits ? null : { said: unit, expected: expected ?? 'money' };
}
