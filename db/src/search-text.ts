import { normalizeSearch } from '@kouan/shared';
import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/**
 * The text that search looks in: each name as written, and Chinese also in pinyin and its initials, so that 象山,
 * `xiangshan` and `xs` find the same record.
 */
export function searchText(...names: readonly (string | null | undefined)[]): string {
  const words = new Set<string>();
  for (const name of names) {
    if (!name) continue;
    words.add(normalizeSearch(name));
    if (!HAN.test(name)) continue;
    const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
    words.add(normalizeSearch(syllables.join('')));
    words.add(normalizeSearch(syllables.map((syllable) => syllable[0] ?? '').join('')));
  }
  return [...words].join(' ');
}
