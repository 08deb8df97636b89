import type { Label } from '../text/locale.ts';

/** A closed list of words with what each is called in both languages; the words are stored and sent as they stand. */
export type Vocabulary = Readonly<Record<string, Label>>;

/** The words of a vocabulary, in the order in which people are shown them. */
export function wordsOf<V extends Vocabulary>(vocabulary: V): readonly (keyof V & string)[] {
  return Object.keys(vocabulary);
}
