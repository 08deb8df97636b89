import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  creditCodeCheckCharacter,
  hasText,
  isCreditCode,
  normalizeCreditCode,
  normalizeSearch,
  pick,
} from './index.ts';

describe('text in two languages', () => {
  test('is read in the language asked for, else in the other', () => {
    const both = { zh: '象山', en: 'Xiangshan' };
    expect([pick(both, 'zh-CN'), pick(both, 'en')]).toEqual(['象山', 'Xiangshan']);
    expect(pick({ zh: '象山', en: null }, 'en')).toBe('象山');
    expect(pick({ zh: ' ', en: 'Xiangshan' }, 'zh-CN')).toBe('Xiangshan');
    expect(pick(null, 'en')).toBe('');
  });

  test('is there when one language says something', () => {
    expect([{ zh: '象山', en: null }, { en: 'x' }, { zh: ' ', en: '' }, {}, null, undefined].map(hasText)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('text as search compares it', () => {
  test.each([
    ['  Bank  of\tKunlun ', 'bank of kunlun'],
    ['ＸＩＡＮＧＳＨＡＮ', 'xiangshan'],
    ['象山　县', '象山 县'],
    ['ＨＳ８５１７．１３', 'hs8517.13'],
    ['ﬁrm', 'firm'],
    ['', ''],
  ])('%j becomes %j', (typed, normal) => {
    expect(normalizeSearch(typed)).toBe(normal);
  });

  test('normal text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const normal = normalizeSearch(text);
        expect(normalizeSearch(normal)).toBe(normal);
      }),
    );
  });
});

describe('the unified social credit code', () => {
  // Codes in public use; the second has an X as a digit.
  test.each(['91330100799655058B', '9144030071526726XG'])('%s fits its check character', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  test.each([
    ['a wrong check character', '91330100799655058C'],
    ['two digits changed over', '91330100796955058B'],
    ['a letter that codes do not use', '9133010079965505OB'],
    ['17 characters', '9133010079965505B'],
    ['a line break behind it', '91330100799655058B\n'],
    ['nothing', ''],
  ])('%s is refused', (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test('is taken as people copy it', () => {
    expect(normalizeCreditCode(' 9133 0100-7996 55058b ')).toBe('91330100799655058B');
    expect(normalizeCreditCode('９１３３０１００７９９６５５０５８Ｂ')).toBe('91330100799655058B');
  });

  test('every single wrong character is noticed', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    const characters = fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 });
    const codes = characters.map((tail) => {
      const first17 = `91330225${tail.join('')}`;
      return first17 + String(creditCodeCheckCharacter(first17));
    });
    fc.assert(
      fc.property(codes, fc.integer({ min: 8, max: 17 }), fc.constantFrom(...alphabet), (code, at, character) => {
        const changed = code.slice(0, at) + character + code.slice(at + 1);
        expect(isCreditCode(code)).toBe(true);
        expect(isCreditCode(changed)).toBe(changed === code);
      }),
    );
  });
});
