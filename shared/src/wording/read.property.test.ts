import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { errorMessage } from '../errors/index.ts';
import { type Quantity, bounds, contains, formatQuantity } from '../quantity/index.ts';
import { decimalTexts, quantities } from '../quantity/testing/arbitraries.ts';
import { QUALIFIERS, QUALIFIER_LABELS } from '../vocabulary/quantities.ts';
import { quantityOf, readWording } from './index.ts';

const LOCALES = ['zh-CN', 'en'] as const;
const UNITS = ['USD', 'CNY', 'EUR', 'RUB', 'HKD', 'KZT', 'percent', 'times', 'companies', 'participants', 'count'];

const told = fc
  .constantFrom(...UNITS)
  .chain((unit) => fc.constantFrom(...QUALIFIERS).chain((word) => quantities(unit, [word])));

/** What was read, without the words themselves. */
function readBack(text: string, unit: string): Quantity | string {
  const result = readWording(text);
  return result.ok ? { ...quantityOf(result.reading, unit), wording: null } : result.refusal.reason;
}

describe('a value that Kouan wrote', () => {
  test.each(LOCALES)('is read back as it was, in %s', (locale) => {
    fc.assert(
      fc.property(told, (quantity) => {
        expect(readBack(formatQuantity(quantity, locale), quantity.unit)).toEqual(quantity);
      }),
      { numRuns: 1500 },
    );
  });

  test('is the same value in both languages', () => {
    fc.assert(
      fc.property(told, (quantity) => {
        const [zh, en] = LOCALES.map((locale) => readBack(formatQuantity(quantity, locale), quantity.unit));
        expect(zh).toEqual(en);
      }),
    );
  });
});

describe('a fraction told in words', () => {
  const parts = fc.constantFrom(['六分之一', 'one sixth'], ['三分之一', 'one third'], ['三分之二', 'two thirds'], [
    '六分之五',
    'five sixths',
  ] as const);

  test('is shown in the same words, under whatever qualifier', () => {
    const qualifiers = fc.constantFrom(...QUALIFIERS.filter((word) => word !== 'between' && word !== 'exactly'));
    fc.assert(
      fc.property(parts, qualifiers, ([zh, en], qualifier) => {
        const { zh: before, en: says } = QUALIFIER_LABELS[qualifier];
        for (const wording of [before + zh, `${says} ${en}`]) {
          const result = readWording(wording);
          const quantity = result.ok ? quantityOf(result.reading, '') : null;
          expect(quantity && LOCALES.map((locale) => formatQuantity(quantity, locale))).toEqual([
            before + zh,
            `${says} ${en}`,
          ]);
        }
      }),
    );
  });
});

describe('whatever is typed', () => {
  const chinese = '逾|近|不足|约|多|余|几|百|万|亿|三|分之|成|倍|%|$|元|美元|家|同比|增长|下降|至';
  const english = 'more than | about |half | million| thirds| times| more| to |between | and |a |doubled';
  const others = '-|~|.|,| |1|27|3.5|6,000|/|(|½|٣|\u0000';
  const pieces = fc.constantFrom(...[chinese, english, others].flatMap((list) => list.split('|')));

  test('is read or refused with a message in both languages, and never thrown over', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 250 }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = readWording(text);
        const isTold = LOCALES.map((locale) =>
          result.ok ? result.reading.wording === text.trim() : /[。.]$/.test(errorMessage(result.refusal, locale)),
        );
        expect(isTold).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
  });

  test('is never more exact than its number: the bounds hold the value that was said', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (text) => {
          const result = readWording(text);
          if (!result.ok || result.reading.value === null) return;
          const { qualifier, value } = result.reading;
          const quantity = quantityOf(result.reading, 'count');
          const excludesItsNumber = ['more_than', 'less_than', 'almost'].includes(qualifier);
          expect(contains(quantity, value)).toBe(!excludesItsNumber);
          const { lower, upper } = bounds(quantity);
          expect(lower === upper).toBe(qualifier === 'exactly' || value === '0');
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the same words typed differently', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  test('in full width, in capitals or with more space mean the same', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(...LOCALES), (quantity, locale) => {
        const text = formatQuantity(quantity, locale);
        const plain = readBack(text, quantity.unit);
        expect(readBack(wide(text), quantity.unit)).toEqual(plain);
        expect(readBack(text.toUpperCase(), quantity.unit)).toEqual(plain);
        expect(readBack(` ${text.replaceAll(' ', '   ')}\u3000`, quantity.unit)).toEqual(plain);
      }),
    );
  });

  test('Chinese numerals mean the number that digits mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        expect(readBack(`${inChinese(number)}家`, '')).toEqual(readBack(`${number}家`, ''));
      }),
    );
  });

  test('thousands may be separated by commas', () => {
    fc.assert(
      fc.property(decimalTexts(1, 1_000_000_000), (text) => {
        const [whole = '', fraction] = text.split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
        expect(readBack(`${grouped} USD`, 'USD')).toEqual(readBack(`${text} USD`, 'USD'));
      }),
    );
  });
});

/** A whole number below a hundred million in Chinese, as it is written in full. */
function inChinese(number: number): string {
  if (number >= 10_000) {
    const rest = number % 10_000;
    const zero = rest > 0 && rest < 1000 ? '零' : '';
    return `${inChinese(Math.floor(number / 10_000))}万${zero}${rest === 0 ? '' : inChinese(rest)}`;
  }
  const digits = [...String(number)].map(Number);
  let text = '';
  let pendingZero = false;
  digits.forEach((digit, at) => {
    const power = digits.length - 1 - at;
    if (digit === 0) pendingZero = true;
    else {
      text += (pendingZero && text ? '零' : '') + '零一二三四五六七八九'.charAt(digit) + ['', '十', '百', '千'][power];
      pendingZero = false;
    }
  });
  return text;
}
