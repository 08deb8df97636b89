import { errorMessage, readWording } from '@kouan/shared';
import { useRef } from 'react';
import { TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { quantityInput } from '../provider/quantity-input.ts';
import { Told } from './Told.tsx';
import { type ValueDraft, strayUnit } from './reading-draft.ts';
import { type Filled, reword } from './rewording.ts';
import { useStrayUnitText } from './use-stray-unit-text.ts';

/**
 * The value as the source words it. What is typed is read at once into the fields below, where it can be corrected, and
 * shown back as it will be saved.
 */
export function WordingInput() {
  const t = useMessages();
  const draft = useWatch() as ValueDraft;
  const wording = draft.value?.wording ?? '';
  const read = useRewording();
  return (
    <>
      <TextInput
        source="value.wording"
        label={t('resources.figures.words.label')}
        helperText={t('resources.figures.words.hint')}
        onChange={(event: { target?: { value?: unknown } } | string) =>
          read(typeof event === 'string' ? event : String(event.target?.value ?? ''))
        }
        validate={useValidation()}
        fullWidth
      />
      <Told draft={draft} result={wording.trim() === '' ? null : readWording(wording)} />
    </>
  );
}

/** Fills the form in from words as they are typed, and takes back what earlier words have filled in. */
function useRewording(): (typed: string) => void {
  const { setValue, getValues } = useFormContext();
  const filled = useRef<Filled>({});
  return (typed) => {
    const next = reword(filled.current, getValues() as ValueDraft, typed);
    filled.current = next.filled;
    for (const [name, value] of Object.entries(next.fields)) {
      if (value !== (getValues(name) || null)) setValue(name, value, { shouldDirty: true });
    }
  };
}

/** Words in another unit than the indicator are refused; words that cannot be read need a number beside them. */
function useValidation(): (typed: unknown, all: ValueDraft) => string | undefined {
  const locale = useLanguage();
  const strayText = useStrayUnitText();
  return (typed, all) => {
    const wording = String(typed ?? '').trim();
    if (wording === '') return undefined;
    const said = readWording(wording);
    if (!said.ok) return quantityInput(all.value) === null ? errorMessage(said.refusal, locale) : undefined;
    const stray = strayUnit(said.reading, all);
    return stray ? strayText(stray) : undefined;
  };
}
