import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Font, create } from 'fontkit';

const SC = '@expo-google-fonts/noto-sans-sc';
const LATIN = '@expo-google-fonts/noto-sans';

/** Chinese faces first; the others have the Latin and Cyrillic letters and currency signs that those lack. */
const FILES = {
  regular: `${SC}/400Regular/NotoSansSC_400Regular.ttf`,
  bold: `${SC}/700Bold/NotoSansSC_700Bold.ttf`,
  regularMore: `${LATIN}/400Regular/NotoSans_400Regular.ttf`,
  boldMore: `${LATIN}/700Bold/NotoSans_700Bold.ttf`,
} as const;

/** A font as the document knows it. */
export type FaceName = keyof typeof FILES;
export const FACE_NAMES = Object.keys(FILES) as FaceName[];

/** Chinese printing sets this mark where a character is not to be had; an empty box would say nothing. */
export const MISSING_MARK = '〓';

/** Marks that steer layout and show nothing; joined text stays as it was, and no face has to have them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// eslint-disable-next-line no-control-regex -- they have no form on paper
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu;
/** Words of alphabets stay in one face: a single letter from another would stand out. */
const WORDS = /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+)/u;

/** Widths that are kept; a report has some thousands of different words. */
const MOST_WIDTHS = 50_000;

/** A stretch of text in one face. */
export interface Stretch {
  readonly text: string;
  readonly face: FaceName;
}

/** The fonts of reports, and which of them has a character. Read once; what is drawn is embedded as a subset. */
export class Faces {
  private readonly known = new Map<string, 'first' | 'more' | null>();
  private readonly widths = new Map<string, number>();

  constructor(readonly fonts: Readonly<Record<FaceName, Font>>) {}

  /** Whether a character can be printed as itself. */
  has(character: string): boolean {
    return this.placeOf(character) !== null;
  }

  /** How wide a text is in a face, in ems; every report measures the same words again. */
  width(text: string, face: FaceName): number {
    const key = `${face} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      const font = this.fonts[face];
      width = font.layout(text).advanceWidth / font.unitsPerEm;
      if (this.widths.size >= MOST_WIDTHS) this.widths.clear();
      this.widths.set(key, width);
    }
    return width;
  }

  /** The text in stretches of one face each; characters that no face has become a mark that says so. */
  split(text: string, bold: boolean): Stretch[] {
    const [first, more]: [FaceName, FaceName] = bold ? ['bold', 'boldMore'] : ['regular', 'regularMore'];
    const stretches: { text: string; face: FaceName }[] = [];
    let at = 0;
    const add = (piece: string, face: FaceName): void => {
      const last = stretches.at(-1);
      if (last?.face === face) last.text += piece;
      else stretches.push({ text: piece, face });
    };
    for (const word of text.split(WORDS)) {
      const characters = [...word];
      const isOneFace = characters.every((character) => this.placeOf(character) === 'first') || !WORDS.test(word);
      if (!isOneFace && characters.every((character) => this.moreHas(character))) add(word, more);
      else {
        let within = at;
        for (const character of characters) {
          const place = isNarrow(text, within, character) ? 'more' : this.placeOf(character);
          add(place === null ? MISSING_MARK : character, place === 'more' ? more : first);
          within += character.length;
        }
      }
      at += word.length;
    }
    return stretches.filter((stretch) => stretch.text !== '');
  }

  private placeOf(character: string): 'first' | 'more' | null {
    let place = this.known.get(character);
    if (place === undefined) {
      place = has(this.fonts.regular, character) ? 'first' : this.moreHas(character) ? 'more' : null;
      this.known.set(character, place);
    }
    return place;
  }

  private moreHas(character: string): boolean {
    return has(this.fonts.regularMore, character);
  }
}

function has(font: Font, character: string): boolean {
  return character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** Marks that Chinese sets in a full square and other scripts do not. */
const QUOTES = { opening: '“‘', closing: '”’' } as const;
const MARKS = '—…·•×÷−';
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether a mark stands among letters and numbers, where a full square would tear a hole. */
function isNarrow(text: string, at: number, mark: string): boolean {
  const isWide = (neighbour: string | undefined): boolean => neighbour !== undefined && WIDE.test(neighbour);
  if (QUOTES.opening.includes(mark)) return !isWide(after(text, at));
  if (QUOTES.closing.includes(mark)) return !isWide(before(text, at));
  return MARKS.includes(mark) && !isWide(before(text, at)) && !isWide(after(text, at));
}

function before(text: string, at: number): string | undefined {
  return [...text.slice(Math.max(0, at - 4), at).trimEnd()].at(-1);
}

function after(text: string, at: number): string | undefined {
  return [...text.slice(at + 1, at + 5).trimStart()][0];
}

/** Text as it can be set: composed letters, no marks that show nothing; other white space than line ends is a space. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/gu, '\n').replace(INVISIBLE, '').replace(CONTROL, ' ');
}

let loading: Promise<Faces> | undefined;

/** Reads the fonts out of their packages, once for the whole process. */
export function loadFaces(): Promise<Faces> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<Faces> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = FACE_NAMES.map(async (name) => [name, create(await readFile(resolve(FILES[name]))) as Font] as const);
  return new Faces(Object.fromEntries(await Promise.all(fonts)) as Record<FaceName, Font>);
}
