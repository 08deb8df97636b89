import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Decimal, decimalText, formatNumber, parseDecimal } from './index.ts';

describe('decimal text', () => {
  test('never loses a digit and never shows an exponent', () => {
    const digits = `${'9'.repeat(40)}.${'0'.repeat(29)}1`;
    expect(decimalText(parseDecimal(digits))).toBe(digits);
    expect(decimalText(new Decimal('1e-30'))).toBe(`0.${'0'.repeat(29)}1`);
  });

  test.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '1,000',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '－1',
    '１',
    '1\n',
    '1'.repeat(81),
  ])('%j is refused', (text) => {
    expect(() => parseDecimal(text, 'value')).toThrow('DECIMAL_INVALID at value');
  });

  test('is read from its own text', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 20 }), (number, places) => {
        const decimal = new Decimal(number.toString()).dividedBy(new Decimal(10).pow(places));
        const text = decimalText(decimal);
        expect(text).not.toMatch(/e|-0$/i);
        expect(parseDecimal(text).eq(decimal)).toBe(true);
      }),
    );
  });
});

describe('a number as it is read', () => {
  test('is the same number in every language', () => {
    const scales: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4, trillion: 12, billion: 9, million: 6 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: -4, max: 12 }), (digits, power) => {
        const number = new Decimal(digits).times(new Decimal(10).pow(power));
        for (const locale of ['zh-CN', 'en'] as const) {
          const [, read = '', word = ''] = /^([\d.,]+) ?(.*)$/.exec(formatNumber(decimalText(number), locale)) ?? [];
          expect(new Decimal(read.replaceAll(',', '')).times(new Decimal(10).pow(scales[word] ?? 0)).eq(number)).toBe(
            true,
          );
        }
      }),
    );
  });
});
