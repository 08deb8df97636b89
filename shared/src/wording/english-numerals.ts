import type { AppliedScale } from './types.ts';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small = longestFirst(SMALL);
const tens = longestFirst(TENS);
const below100 = `(?:(?:${tens})(?:[ -](?:${longestFirst(SMALL.slice(1, 10))}))?|${small})`;
const NUMBER = new RegExp(`(${below100})( hundred(?: and)?(?: (${below100}))?)?(?=fold(?![a-z])|(?![a-z]))`, 'y');

interface EnglishNumeral {
  readonly value: number;
  readonly end: number;
  /** "Hundred" where one number stands before it, so that "three to five hundred" begins at three hundred. */
  readonly scales: readonly AppliedScale[];
}

/**
 * Reads an English numeral below a thousand hundreds: thirty-six, two hundred and fifty. Larger powers are words of
 * their own.
 */
export function englishNumeralAt(text: string, at: number): EnglishNumeral | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [whole, first = '', hundred, rest = ''] = match;
  const value = hundred === undefined ? belowHundred(first) : belowHundred(first) * 100 + belowHundred(rest);
  const scales = hundred !== undefined && rest === '' ? [{ word: 'hundred', power: 2 }] : [];
  return { value, end: at + whole.trimEnd().length, scales };
}

function belowHundred(words: string): number {
  return words.split(/[ -]/).reduce((sum, word) => {
    const ten = TENS.indexOf(word);
    return sum + (ten < 0 ? Math.max(0, SMALL.indexOf(word)) : (ten + 2) * 10);
  }, 0);
}

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
