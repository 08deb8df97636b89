import { expect, test } from '@jest/globals';
import { sideBySide } from './side-by-side.ts';

test.each([
  [['据', 'The Wall Street Journal', '报道'], '据 The Wall Street Journal 报道'],
  [['据', '国家统计局', '报道'], '据国家统计局报道'],
  [['据', '“Paper”', '（2022年）'], '据“Paper”（2022年）'],
  [['according to ', '新华社'], 'according to 新华社'],
  [['', 'A', ''], 'A'],
])('%j stand side by side as %s', (parts, text) => {
  expect(sideBySide(...parts)).toBe(text);
});
