import { readWording } from '@kouan/shared';
import { type ValueDraft, WORDED_FIELDS, type WordedField, type WordedFields, fieldsOf } from './reading-draft.ts';

/** What words have filled in, field by field, and what stood there before them. */
export type Filled = Readonly<Partial<Record<WordedField, { readonly said: unknown; readonly before: unknown }>>>;

/** Every field that words can fill in as new words leave it, and what of it is theirs. */
export interface Reworded {
  readonly fields: Readonly<Record<WordedField, unknown>>;
  readonly filled: Filled;
}

/** Words that cannot be read still have a number, and it is none that stood there before: somebody has to enter it. */
const UNREAD: WordedFields = { 'value.value': null, 'value.lower': null, 'value.upper': null };

/**
 * What a form holds once its value is worded anew. Whatever words were there before leave nothing behind; what a person
 * chose or corrected stays, unless the new words say it themselves.
 * @param filled what the words before have filled in
 */
export function reword(filled: Filled, draft: ValueDraft, wording: string): Reworded {
  const own = withoutWords(filled, draft);
  const said = saidBy(wording, { ...draft, comparisonForm: own.comparisonForm as ValueDraft['comparisonForm'] });
  return {
    fields: { ...own, ...said },
    filled: Object.fromEntries(
      WORDED_FIELDS.filter((field) => field in said).map((field) => [
        field,
        { said: said[field] ?? null, before: own[field] },
      ]),
    ),
  };
}

function saidBy(wording: string, own: ValueDraft): WordedFields {
  if (wording.trim() === '') return {};
  const read = readWording(wording);
  return read.ok ? fieldsOf(read.reading, own) : UNREAD;
}

/** What a person has left in the fields: what still stands as the words put it is not theirs. */
function withoutWords(filled: Filled, draft: ValueDraft): Readonly<Record<WordedField, unknown>> {
  const held = flat(draft);
  const own = WORDED_FIELDS.map((field) => {
    const worded = filled[field];
    return [field, worded && worded.said === held[field] ? worded.before : held[field]];
  });
  return Object.fromEntries(own) as Record<WordedField, unknown>;
}

/** The fields by their path; one that was emptied by hand is as empty as one that was never filled in. */
function flat(draft: ValueDraft): Readonly<Record<WordedField, unknown>> {
  const { comparisonForm, comparisonBasis, direction, value } = draft;
  return {
    comparisonForm: comparisonForm || null,
    comparisonBasis: comparisonBasis || null,
    direction: direction || null,
    'value.qualifier': value?.qualifier || null,
    'value.value': value?.value || null,
    'value.lower': value?.lower || null,
    'value.upper': value?.upper || null,
    'value.unit': value?.unit || null,
  };
}
