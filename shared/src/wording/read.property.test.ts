import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Decimal } from '../decimal/index.ts';
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

/** All that was understood, without the words themselves. */
function understood(text: string): unknown {
  const result = readWording(text);
  return result.ok ? { ...result.reading, wording: null, scales: null } : result.refusal.reason;
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
  const chinese = '逾|近|不足|约|多|余|几|百|千|万|亿|三|分之|七成五|成|倍|%|$|元|美元|家|同比|增长|下降|至';
  const english =
    'more than | about |half | million| thirds| times| more| to |between | and |a |doubled| of |one in three|tenfold|minus ';
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

  test('and understood has the same bounds when it is read as Kouan shows it', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          const result = readWording(text);
          // A fall and a share end at the whole, and "times more" one above its number: the number alone does not say so.
          if (!result.ok || result.reading.direction !== null || result.reading.form === 'share_percent') return;
          const { lower, upper } = result.reading;
          const quantity = quantityOf(result.reading, 'count');
          expect(readBack(formatQuantity(quantity, locale), quantity.unit)).toMatchObject({ lower, upper });
        },
      ),
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
          const { lower, upper } = bounds(quantity);
          // "Less than 3 times more" reaches to 4, which some read.
          const isOneMore = qualifier !== 'more_than' && upper !== null && new Decimal(upper).gt(value);
          const excludesItsNumber = ['more_than', 'less_than', 'almost'].includes(qualifier) && !isOneMore;
          expect(contains(quantity, value)).toBe(!excludesItsNumber);
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

describe('a range', () => {
  const scales =
    '百|千|万|十万|百万|千万|亿|百亿|千亿|成| hundred| thousand| million| dozen| bn| hundred thousand|-million';
  const joins = fc.constantFrom('-', '—', '——', '至', '到', ' to ');
  const ends = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 2 }).map((pair) => {
    const [low = 0, high = 0] = pair.toSorted((a, b) => a - b);
    return [low / 10, high / 10] as const;
  });

  test('whose second number names a power of ten names it for both', () => {
    fc.assert(
      fc.property(ends, joins, fc.constantFrom(...scales.split('|')), ([low, high], join, scale) => {
        const shared = readBack(`${low}${join}${high}${scale}`, 'count');
        expect(shared).toEqual(readBack(`${low}${scale}${join}${high}${scale}`, 'count'));
        const apart = [low, high].map((end) => readBack(`${end}${scale}`, 'count'));
        const [from, to] = apart.map((end) => (typeof end === 'string' ? end : [end.lower, end.upper]));
        expect(shared).toMatchObject({ qualifier: 'between', lower: from?.[0], upper: to?.[1] });
      }),
    );
  });

  test('whose numbers are each whole keeps them', () => {
    fc.assert(
      fc.property(ends, joins, fc.constantFrom('美元', ' USD', '家'), ([low, high], join, unit) => {
        expect(readBack(`${low}${unit}${join}${high}千${unit}`, '')).toMatchObject({
          lower: String(low),
          upper: new Decimal(high).times(1000).toFixed(),
        });
      }),
    );
  });
});

describe('every word', () => {
  const meaningful =
    '至|到| to |和| and |之间| between | from | minus |负|万|千| million| hundred|成| third | quarter|三| 5 |几|大约不';

  test('is read or refused: one more that means something never leaves the value as it was', () => {
    fc.assert(
      fc.property(
        told,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...meaningful.split('|')),
        fc.nat(),
        (quantity, locale, word, place) => {
          const text = formatQuantity(quantity, locale);
          const at = place % (text.length + 1);
          const [before, after] = [text.slice(0, at), text.slice(at)];
          // Within a word or a number it would make another one; "between" may be said of a range twice.
          fc.pre(!/[\d.,a-z]$/i.test(before) || !/^[\d.,a-z]/i.test(after));
          fc.pre(quantity.qualifier !== 'between' || !/between|之间|from/.test(word));
          expect(understood(before + word + after)).not.toEqual(understood(text));
        },
      ),
      { numRuns: 3000 },
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
