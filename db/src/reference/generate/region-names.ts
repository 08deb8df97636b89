import { splitEthnicGroups } from './ethnic-groups.ts';
import { CUSTOMARY_STEMS } from './customary-names.ts';
import { placeSyllables, properName, searchKeys } from './pinyin.ts';
import { PROVINCE_NAMES } from './province-names.ts';
import type { Region } from '../types.ts';

/** Class words below the province level, longest first; the first that a name ends with is its class. */
const CLASS_WORDS: readonly [pattern: RegExp, en: string][] = [
  [/自治州$/, 'Autonomous Prefecture'],
  [/自治县$/, 'Autonomous County'],
  [/自治旗$/, 'Autonomous Banner'],
  [/地区$/, 'Prefecture'],
  [/(?<=神农架)林区$/, 'Forestry District'],
  [/(?<=六枝)特区$/, 'Special District'],
  [/(?<=..)新区$/, 'New Area'],
  [/(?<=.)矿区$/, 'Mining District'],
  [/市$/, 'City'],
  [/盟$/, 'League'],
  [/旗$/, 'Banner'],
  [/县$/, 'County'],
  [/区$/, 'District'],
];

interface NameParts {
  /** The name without class word and peoples: what people type. */
  place: string;
  /** English for the peoples that it is named after. */
  groups: string[];
  classWord: string;
}

/**
 * Takes a Chinese name below the province level apart.
 * A place of one character keeps its class word, as people say and write it so: 歙县 is She Xian, English Shexian County.
 */
export function splitName(zh: string): NameParts {
  const found = CLASS_WORDS.find(([pattern]) => pattern.test(zh));
  if (found === undefined) throw new Error(`${zh} ends in no class word known here`);
  const [pattern, classWord] = found;
  const stem = zh.replace(pattern, '');
  if (stem.length === 1) return { place: zh, groups: [], classWord };
  const named = classWord.startsWith('Autonomous') || stem.endsWith('族');
  return { ...(named ? splitEthnicGroups(stem) : { place: stem, groups: [] }), classWord };
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function provinceName(zh: string): Pick<Region, 'en' | 'pinyin' | 'initials'> {
  const name = PROVINCE_NAMES[zh];
  if (name === undefined) throw new Error(`${zh} has no name in the table of provinces`);
  return { en: name.en, ...searchKeys(placeSyllables(name.place)) };
}

/** English name and search keys of a division. */
export function regionName({ zh, level }: Pick<Region, 'zh' | 'level'>): Pick<Region, 'en' | 'pinyin' | 'initials'> {
  if (level === 'province') return provinceName(zh);
  const { place, groups, classWord } = splitName(zh);
  const read = placeSyllables(place);
  const stem = CUSTOMARY_STEMS[zh] ?? CUSTOMARY_STEMS[place] ?? properName(read);
  return { en: [stem, list(groups), classWord].filter(Boolean).join(' '), ...searchKeys(read) };
}
