import { ARITHMETIC_WORDS } from './words-arithmetic.ts';
import { FACT_WORDS } from './words-facts.ts';
import { OPENING_WORDS } from './words-opening.ts';

/** What a report says around the facts, in both languages; names in braces are filled in. */
export const WORDS = { ...OPENING_WORDS, ...FACT_WORDS, ...ARITHMETIC_WORDS };

export type Word = keyof typeof WORDS;
