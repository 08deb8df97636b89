import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Faces, loadFaces } from './faces.ts';
import { type Line, type Rich, breakLines, plain } from './lines.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

/** Every character is as wide as it is high; that is enough to see where lines break. */
const square = (text: string, _face: string, size: number): number => [...text].length * size;

const set = (rich: Rich, characters: number): string[] => broken(rich, characters).map(textOf);
const broken = (rich: Rich, characters: number): Line[] =>
  breakLines(rich, { size: 10, width: characters * 10 }, faces, square);
const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

describe('lines', () => {
  test('break between words, and blanks hang over the end', () => {
    expect(set('one two three', 7)).toEqual(['one two', 'three']);
  });

  test('break between Chinese characters, but not before a stop or behind an opening bracket', () => {
    expect(set('收缩对俄供货。', 6)).toEqual(['收缩对俄供', '货。']);
    expect(set('对俄供货（三月）', 5)).toEqual(['对俄供货', '（三月）']);
  });

  test('are broken where the text says so', () => {
    expect(set('one\ntwo', 9)).toEqual(['one', 'two']);
  });

  test('an address too long for any line is broken where the line is full', () => {
    const address = 'https://example.cn/averyveryverylongpath';
    const lines = set(address, 12);
    expect(lines.join('')).toBe(address);
    expect(Math.max(...lines.map((line) => line.length))).toBe(12);
  });

  test('keep where each part leads', () => {
    const [first, second] = broken([{ text: 'see ' }, { text: 'the page', link: 'https://a.cn/' }], 8);
    expect(first?.pieces.map(({ span, text }) => [text, span.link])).toEqual([
      ['see ', undefined],
      ['the', 'https://a.cn/'],
    ]);
    expect(second?.pieces.map(({ span, text }) => [text, span.link])).toEqual([['page', 'https://a.cn/']]);
  });

  test('lose no letter and never grow too wide, whatever the text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc中文，。(/“”-1'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 2, max: 20 }), (words, width) => {
        const rich = words.map((text, index) => ({ text: `${text} `, bold: index % 2 === 0 }));
        const lines = broken(rich, width);
        expect(lines.map(textOf).join('').replace(/\s/g, '')).toBe(plain(rich).replace(/\s/g, ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width * 10 + 0.1);
      }),
    );
  });
});
