import type { Vocabulary } from '@kouan/shared';
import { type SelectArrayInputProps, type SelectInputProps, SelectArrayInput, SelectInput } from 'react-admin';
import { choicesOf } from '../display/text.tsx';
import { useLanguage } from '../i18n/index.ts';

interface Worded {
  /** The labels, as `INITIATIVE_KIND_LABELS`. */
  readonly of: Vocabulary;
  /** Only these words can be chosen. */
  readonly words?: readonly string[];
}

/** One word of a vocabulary. */
export function VocabularySelect({ of, words, ...props }: Worded & Omit<SelectInputProps, 'choices'>) {
  return <SelectInput {...props} choices={useChoices({ of, words })} translateChoice={false} />;
}

/** Several words of a vocabulary. */
export function VocabularyMultiSelect({ of, words, ...props }: Worded & Omit<SelectArrayInputProps, 'choices'>) {
  return <SelectArrayInput {...props} choices={useChoices({ of, words })} translateChoice={false} />;
}

function useChoices({ of, words }: { of: Vocabulary; words: readonly string[] | undefined }) {
  const locale = useLanguage();
  const choices = choicesOf(of, locale);
  return words ? choices.filter(({ id }) => words.includes(id)) : choices;
}
