import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KeyLines } from './key-lines.ts';

test('remembers what a map would, in whichever order keys come', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('a', 'b', '出口|RU|85', ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 1_000_000 }))), (entries) => {
      const [lines, map] = [new KeyLines(), new Map<string, number>()];
      for (const [each, line] of entries) {
        expect(lines.get(each)).toBe(map.get(each));
        lines.set(each, line);
        map.set(each, line);
      }
      for (const [each, line] of map) expect(lines.get(each)).toBe(line);
    }),
  );
});

test('keeps as many keys of one shape apart as the largest file has', () => {
  const lines = new KeyLines();
  const key = (n: number): string =>
    `gacc_query|exports|RU|-|8517|hs:${85_000_000 + (n >> 7)}|20${n % 128}|CNY|none|level`;
  let mistaken = 0;
  for (let n = 0; n < 300_000; n++) {
    if (lines.get(key(n)) !== undefined) mistaken += 1;
    lines.set(key(n), n + 1);
  }
  for (let n = 0; n < 300_000; n++) if (lines.get(key(n)) !== n + 1) mistaken += 1;
  expect(mistaken).toBe(0);
});
