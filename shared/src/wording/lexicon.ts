import { CHANGE_WORDS } from './words-of-change.ts';
import { UNIT_WORDS } from './words-of-units.ts';
import { NUMBER_WORDS } from './words-of-number.ts';
import { currencyWords } from './words-of-currency.ts';
import type { Meaning } from './tokens.ts';

/** The words of one meaning: separated by `|`. */
export type WordList = readonly (readonly [words: string, ...meanings: readonly Meaning[]])[];

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly longest: number;
}

let lexicon: Lexicon | undefined;

/** Made at the first use: the names of all currencies come from the platform and take a few milliseconds. */
function theLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const words = new Map<string, readonly Meaning[]>(currencyWords());
  for (const [list, ...meanings] of [...UNIT_WORDS, ...NUMBER_WORDS, ...CHANGE_WORDS]) {
    for (const word of list.split('|')) words.set(word, meanings);
  }
  lexicon = { words, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
  return lexicon;
}

const LETTER = /[a-z]/;

/** The longest known word that begins at a place and does not end within a longer Latin word. */
export function wordAt(text: string, at: number): { word: string; meanings: readonly Meaning[] } | null {
  const { words, longest } = theLexicon();
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const meanings = words.get(word);
    const isCut = LETTER.test(word.at(-1) ?? '') && LETTER.test(text[at + length] ?? '');
    if (meanings && !isCut) return { word, meanings };
  }
  return null;
}
