import { beforeAll, describe, expect, test } from '@jest/globals';
import * as shared from '@kouan/shared';
import { WORDS } from '../content/words.ts';
import { type Faces, MISSING_MARK, loadFaces, printable } from './faces.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

/** Every text within a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const without = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...printable(text)]).filter((character) => !faces.has(character))),
];

describe('the fonts of a report', () => {
  test('have every character that Kouan itself says', () => {
    const said = textsIn([WORDS, Object.values(shared).filter((value) => typeof value === 'object')]);
    expect(said.length).toBeGreaterThan(500);
    expect(without(said)).toEqual([]);
  });

  test('have letters, currency signs and rare characters that names of people and companies use', () => {
    const texts = [
      'Škoda Türkiye Łódź Čeština Đặng Ångström naïve façade',
      'Россия Українська Беларусь Ελλάς',
      '¥￥$€£₽₴₹₺₩₸',
      '，。、；：？！“”‘’（）《》【】…—·〇％＋～',
      '喆堃镕玥珺昉旻晟淼垚犇骉翀祎闫赟㛃䶮',
      '臺灣國際貿易開發銀行',
      '①②③ Ⅰ Ⅱ Ⅲ ㎡ ℃ № ™ × ÷ ≤ ≥ ≈ ±',
    ];
    expect(without(texts)).toEqual([]);
  });
});

describe('text in faces', () => {
  const shape = (text: string) => faces.split(printable(text), false).map(({ text, face }) => [face, text]);

  test('a character that no font has becomes a mark, never an empty box', () => {
    expect(shape('公司𪚥😀名')).toEqual([['regular', `公司${MISSING_MARK}${MISSING_MARK}名`]]);
  });

  test('a word with one letter from elsewhere is set in one face', () => {
    expect(shape('在Čeština 中')).toEqual([
      ['regular', '在'],
      ['regularMore', 'Čeština'],
      ['regular', ' 中'],
    ]);
  });

  test('quotation marks are as wide as the script that they stand in', () => {
    expect(shape('“more than”')).toEqual([
      ['regularMore', '“'],
      ['regular', 'more than'],
      ['regularMore', '”'],
    ]);
    expect(shape('称“收缩”。')).toEqual([['regular', '称“收缩”。']]);
  });

  test('marks that show nothing are left out, and letters are composed', () => {
    expect(printable('e\u0301\u200Bx\uFEFF\u00ADy\tz')).toBe('éxy z');
  });

  test('bold text is set in bold faces', () => {
    expect(faces.split('Č', true)).toEqual([{ text: 'Č', face: 'boldMore' }]);
  });
});
