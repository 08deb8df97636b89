import { Decimal } from '../decimal/decimal.ts';
import { MUDDLED, type Numeral, chineseNumeralAt } from './chinese-numerals.ts';
import { englishNumeralAt } from './english-numerals.ts';
import { wordAt } from './lexicon.ts';
import { refuse } from './refuse.ts';
import type { Token } from './tokens.ts';

const SKIPPED = /[\s()（）,]/u;
const AND_A_HALF = / and a half(?![a-z])/y;
const SLASHED = /(\d{1,3})\/(\d{1,3})(?![\d/.])/y;

/**
 * Cuts a wording into tokens, longest words first. Nothing is passed over: what is not known is refused by name.
 * @throws BAD_INPUT: WORDING_UNKNOWN, WORDING_NUMBER
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const found = partAt(text, at) ?? knownAt(text, at) ?? numberAt(text, at);
    if (found) {
      tokens.push(...found.tokens);
      at = found.end;
    } else if (SKIPPED.test(text[at] ?? '') && !(text[at] === ',' && /\d/.test(text[at - 1] ?? ''))) {
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

/** 三分之二, 3分之2, 2/3. */
function partAt(text: string, at: number): Found | null {
  SLASHED.lastIndex = at;
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [piece, above = '', below = ''] = slashed;
    return part(piece, new Decimal(above), new Decimal(below), at + piece.length);
  }
  const below = numeralAt(text, at);
  if (!below || !text.startsWith('分之', below.end)) return null;
  // 百分之 is per cent and keeps its number as it is.
  if (below.isBare && below.value.eq(100)) return null;
  const above = numeralAt(text, below.end + 2);
  return above && part(text.slice(at, above.end), above.value, below.value, above.end);
}

function part(piece: string, above: Decimal, below: Decimal, end: number): Found {
  if (below.isZero() || above.gt(below)) throw refuse('WORDING_NUMBER', { piece });
  return { tokens: [{ is: 'part', value: above.dividedBy(below), piece }], end };
}

function numeralAt(text: string, at: number): Numeral | null {
  const numeral = chineseNumeralAt(text, at);
  if (numeral === MUDDLED) throw refuse('WORDING_NUMBER', { piece: text.slice(at) });
  return numeral;
}

function numberAt(text: string, at: number): Found | null {
  const english = englishNumeralAt(text, at);
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

const PLAIN = { scales: [], isBare: false, isSurpassed: false } as const;

/** The whole word that was not known, so that the reader finds it. */
function unknownAt(text: string, at: number): Error {
  const rest = text.slice(at);
  const word = /^[a-z]+/.exec(rest)?.[0] ?? /^\p{Script=Han}{1,4}/u.exec(rest)?.[0] ?? [...rest][0] ?? rest;
  return refuse('WORDING_UNKNOWN', { piece: word });
}
