import { Decimal } from '../decimal/decimal.ts';
import { MUDDLED, type Numeral, chineseNumeralAt } from './chinese-numerals.ts';
import { englishNumeralAt } from './english-numerals.ts';
import { wordAt } from './lexicon.ts';
import { refuse } from './refuse.ts';
import type { Token } from './tokens.ts';

const SKIPPED = /[\s()（）,]/u;
const AND_A_HALF = / and a half(?![a-z])/y;
const SLASHED = /(\d{1,3})\/(\d{1,3})(?![\d/.])/y;
const OUT_OF = / (?:in|out of)(?: every)? /y;
const FOLD = /-?fold(?![a-z])/y;

/**
 * Cuts a wording into tokens, longest words first. Nothing is passed over: what is not known is refused by name.
 * @throws BAD_INPUT: WORDING_UNKNOWN, WORDING_NUMBER
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const found = partAt(text, at) ?? oneInAt(text, at) ?? knownAt(text, at) ?? numberAt(text, at);
    if (found) {
      tokens.push(...found.tokens);
      at = found.end;
    } else if (SKIPPED.test(text[at] ?? '') && !(text[at] === ',' && !/\p{L}/u.test(text[at - 1] ?? ''))) {
      at += 1;
    } else {
      throw unknownAt(text, at);
    }
  }
  return tokens;
}

interface Found {
  readonly tokens: readonly Token[];
  readonly end: number;
}

function knownAt(text: string, at: number): Found | null {
  const known = wordAt(text, at);
  if (!known) return null;
  return { tokens: known.meanings.map((meaning) => ({ ...meaning, piece: known.word })), end: at + known.word.length };
}

/** 三分之二, 3分之2, 2/3, 七成五. */
function partAt(text: string, at: number): Found | null {
  SLASHED.lastIndex = at;
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [piece, above = '', below = ''] = slashed;
    return part(piece, new Decimal(above), new Decimal(below), at + piece.length);
  }
  const below = numeralAt(text, at);
  if (!below) return null;
  const [tenths, hundredth = ''] = /^成([一二三四五六七八九半])(?![十百千万亿分成])/u.exec(text.slice(below.end)) ?? [];
  if (tenths !== undefined) {
    const end = below.end + tenths.length;
    const tail = hundredth === '半' ? 5 : '一二三四五六七八九'.indexOf(hundredth) + 1;
    return part(text.slice(at, end), below.value.times(10).plus(tail), new Decimal(100), end);
  }
  if (!text.startsWith('分之', below.end)) return null;
  // 百分之 is per cent and keeps its number as it is.
  if (below.isBare && below.value.eq(100)) return null;
  const above = numeralAt(text, below.end + 2);
  return above && part(text.slice(at, above.end), above.value, below.value, above.end);
}

function part(piece: string, above: Decimal, below: Decimal, end: number): Found {
  if (below.isZero() || above.gt(below)) throw refuse('WORDING_NUMBER', { piece });
  return { tokens: [{ is: 'part', value: above.dividedBy(below), piece }], end };
}

/** One in three, 3 out of 4: a part, unless what follows says that the second number is more than that. */
function oneInAt(text: string, at: number): Found | null {
  const above = smallAt(text, at);
  if (!above) return null;
  OUT_OF.lastIndex = above.end;
  const below = OUT_OF.test(text) ? smallAt(text, OUT_OF.lastIndex) : null;
  if (!below || above.value >= below.value || isCounted(text, below.end)) return null;
  return part(text.slice(at, below.end), new Decimal(above.value), new Decimal(below.value), below.end);
}

/** A whole number as a ratio names it: a hundred at most. */
function smallAt(text: string, at: number): { value: number; end: number } | null {
  const digits = /^(?:\d{1,2}|100)(?![\d.,])/.exec(text.slice(at))?.[0];
  const small = digits === undefined ? englishNumeralAt(text, at) : { value: Number(digits), end: at + digits.length };
  return small && small.value <= 100 ? small : null;
}

/** Whether a power of ten or per cent follows. */
function isCounted(text: string, end: number): boolean {
  const next = wordAt(text, text[end] === ' ' ? end + 1 : end);
  return (
    next?.meanings.some(
      (meaning) => meaning.is === 'scale' || (meaning.is === 'unit' && meaning.unit === 'percent'),
    ) === true
  );
}

function numeralAt(text: string, at: number): Numeral | null {
  const numeral = chineseNumeralAt(text, at);
  if (numeral === MUDDLED) throw refuse('WORDING_NUMBER', { piece: text.slice(at) });
  return numeral;
}

function numberAt(text: string, at: number): Found | null {
  const english = englishNumeralAt(text, at);
  if (english) FOLD.lastIndex = english.end;
  if (english && FOLD.test(text)) {
    const [value, end] = [english.value, FOLD.lastIndex];
    return { tokens: [{ is: 'change', value, unit: 'times', direction: 'up', piece: text.slice(at, end) }], end };
  }
  const numeral = english ? { ...PLAIN, ...english, value: new Decimal(english.value) } : numeralAt(text, at);
  if (!numeral) return null;
  AND_A_HALF.lastIndex = numeral.end;
  const half = AND_A_HALF.test(text);
  const end = half ? AND_A_HALF.lastIndex : numeral.end;
  if (/^[.,]\d/.test(text.slice(end, end + 2))) throw refuse('WORDING_NUMBER', { piece: text.slice(at) });
  const piece = text.slice(at, end);
  const value = half ? numeral.value.plus('0.5') : numeral.value;
  const number: Token = { is: 'number', value, scales: numeral.scales, isBare: numeral.isBare, piece };
  const surpassed: Token[] = numeral.isSurpassed ? [{ is: 'qualifier', qualifier: 'more_than', piece }] : [];
  return { tokens: [number, ...surpassed], end };
}

const PLAIN = { isBare: false, isSurpassed: false } as const;

/** The whole word that was not known, so that the reader finds it. */
function unknownAt(text: string, at: number): Error {
  const rest = text.slice(at);
  const word = /^[a-z]+/.exec(rest)?.[0] ?? /^\p{Script=Han}{1,4}/u.exec(rest)?.[0] ?? [...rest][0] ?? rest;
  return refuse('WORDING_UNKNOWN', { piece: word });
}
