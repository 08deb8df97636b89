import { pinyin } from 'pinyin-pro';
import type { Romanised } from '../types.ts';
import { NAME_READINGS, PLACE_READINGS } from './pinyin-corrections.ts';

const HAN = /\p{Script=Han}/u;

/**
 * Reads the Han characters of a text; everything else is dropped.
 * @returns one syllable for each character, lower case, no tone, `ü` as `v`
 */
export function syllables(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
}

/** Reads the name of a place, which dictionaries for running text often get wrong. */
export function placeSyllables(name: string): string[] {
  const known = NAME_READINGS[name];
  if (known !== undefined) return known.split(' ');
  const characters = [...name].filter((character) => HAN.test(character));
  return syllables(name).map((reading, at) => PLACE_READINGS[characters[at] ?? ''] ?? reading);
}

/** The two search keys that syllables give. */
export function searchKeys(read: readonly string[]): Romanised {
  return { pinyin: read.join(''), initials: read.map((syllable) => syllable.charAt(0)).join('') };
}

/**
 * Writes syllables as one proper name by the rules of Hanyu Pinyin orthography (GB/T 16159):
 * capital first letter, `ü`, and an apostrophe before a later syllable that begins with a vowel: `Xi'an`, `Lüliang`.
 */
export function properName(read: readonly string[]): string {
  const joined = read
    .map((syllable) => syllable.replace('v', 'ü'))
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
