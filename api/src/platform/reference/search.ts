import { normalizeSearch } from '@kouan/shared';

/** What an entry of reference data is found by. */
export interface Findable {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly pinyin: string;
  readonly initials: string;
  /** Everyday words beside the name. */
  readonly words?: readonly string[];
}

/** So much of what was typed is looked at; no name is longer. */
const LONGEST_TYPED = 100;

/** A code of goods; customs papers go on to ten digits. */
const CODE_OF_GOODS = /^\d{4,10}$/;

/** Digits of a subheading, a heading and a chapter. */
const LEVELS = [6, 4, 2] as const;

/** How well an entry fits, best first. */
const FITS = ['code', 'whole', 'begin', 'within'] as const;
type Fit = (typeof FITS)[number];

/** Reference data changes with a release only, and what finds an entry with it. */
const KEYS = new WeakMap<Findable, readonly string[]>();

/**
 * Finds entries by code, Chinese, English, pinyin, initials or everyday words; English words in the singular and in the
 * plural are the same. The code itself comes first, then whole names, then names that begin with the text.
 * @param first most entries to return
 */
export function searchEntries<T extends Findable>(entries: Iterable<T>, typed: string, first: number): T[] {
  const asked = formsOf(typed.slice(0, LONGEST_TYPED));
  const found: Record<Fit, T[]> = { code: [], whole: [], begin: [], within: [] };
  for (const entry of entries) {
    const fit = fitOf(entry, asked);
    if (fit) found[fit].push(entry);
  }
  return FITS.flatMap((fit) => found[fit]).slice(0, first);
}

/**
 * The goods that contain those of a typed code, the nearest first: not every code of the nomenclature is carried, and
 * nobody is left without goods to ask about. Empty for what is no code.
 */
export function containingGoods<T extends Findable>(goods: ReadonlyMap<string, T>, typed: string, first: number): T[] {
  const code = typed.replaceAll(/[\s.]/g, '');
  if (!CODE_OF_GOODS.test(code)) return [];
  return LEVELS.flatMap((digits) => goods.get(code.slice(0, digits)) ?? []).slice(0, first);
}

function fitOf(entry: Findable, asked: readonly string[]): Fit | null {
  if (asked.includes(entry.code.toLowerCase())) return 'code';
  const keys = keysOf(entry);
  if (keys.some((key) => asked.includes(key))) return 'whole';
  if (keys.some((key) => asked.some((text) => key.startsWith(text)))) return 'begin';
  return keys.some((key) => asked.some((text) => key.includes(text))) ? 'within' : null;
}

function keysOf(entry: Findable): readonly string[] {
  let keys = KEYS.get(entry);
  if (!keys) {
    const { code, name, pinyin, initials, words = [] } = entry;
    keys = [...new Set([code, name.zh, name.en, pinyin, initials, ...words].flatMap(formsOf))];
    KEYS.set(entry, keys);
  }
  return keys;
}

/** A text as it is compared: as it was written, and with its English words in the singular. */
function formsOf(text: string): string[] {
  const normal = normalizeSearch(text);
  const written = normal.replaceAll(' ', '');
  const singulars = (normal.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular).join('');
  return singulars === '' || singulars === written ? [written] : [written, singulars];
}

/** An English word in the singular, by the rules; both sides of a comparison go through it, so a wrong one does no harm. */
function singular(word: string): string {
  if (word.length <= 3 || !/^[a-z]+s$/.test(word) || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(s|x|z|ch|sh)es$/.test(word) ? -2 : -1);
}
