import type { Romanised } from './types.ts';

type Named = Romanised & { code: string; zh: string; en: string };

/** Latin text as search keys are written: no case, tone marks, apostrophes, spaces or dots; `ü` as `v`. */
function latinKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replaceAll(/[^\p{Script=Latin}\p{Script=Han}\p{Number}]/gu, '');
}

/**
 * Whether what a person typed names an entry of reference data: part of the Chinese name (象山), the beginning of its
 * pinyin (`xiangsh`), initials (`xs`) or code (`3302`), or the beginning of a word of the English name (`county`).
 * Nothing typed matches everything.
 */
export function nameMatches(entry: Named, typed: string): boolean {
  const key = latinKey(typed);
  if (entry.zh.includes(typed.trim())) return true;
  if (key === '') return false;
  const words = entry.en.split(' ');
  return (
    [entry.pinyin, entry.initials, entry.code.toLowerCase()].some((each) => each.startsWith(key)) ||
    words.some((_, at) => latinKey(words.slice(at).join(' ')).startsWith(key))
  );
}
