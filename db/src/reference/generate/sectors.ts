import type { Sector } from '../types.ts';
import { HS_CHAPTERS } from './hs-chapters.ts';
import { HS_HEADINGS } from './hs-headings.ts';
import { HS_WORDS } from './hs-words.ts';
import { searchKeys, syllables } from './pinyin.ts';

const HAN = /\p{Script=Han}/u;
const EDITION = 'HS2022';

function levelOf(code: string): Sector['level'] {
  if (code.length === 2 || code.length === 4 || code.length === 6) return code.length;
  throw new Error(`${code} is neither chapter, heading nor subheading`);
}

/** Chapters and the headings and subheadings in use, in the order of the nomenclature. */
export function buildSectors(): Sector[] {
  return Object.entries({ ...HS_CHAPTERS, ...HS_HEADINGS })
    .map(([code, [zh, en]]) => {
      const level = levelOf(code);
      const parent = level === 2 ? null : code.slice(0, -2);
      return { code, edition: EDITION, level, parent, zh, en, ...searchKeys(syllables(zh)), words: wordsOf(code) };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The everyday words for a code; Chinese ones also in pinyin. */
function wordsOf(code: string): string[] {
  return (HS_WORDS[code] ?? []).flatMap((word) => (HAN.test(word) ? [word, syllables(word).join('')] : [word]));
}
