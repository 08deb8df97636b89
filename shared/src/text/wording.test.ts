import { expect, test } from '@jest/globals';
import { wordingIn } from './wording.ts';

test("words kept in both languages are shown in the reader's", () => {
  expect(wordingIn('4月2日 / on April 2', 'zh-CN')).toBe('4月2日');
  expect(wordingIn('4月2日 / on April 2', 'en')).toBe('on April 2');
});

test('a slash inside one language divides nothing', () => {
  expect(wordingIn('January / February', 'en')).toBe('January / February');
  expect(wordingIn('1月 / 2月', 'en')).toBe('1月 / 2月');
});

test('words in one language stay as they are', () => {
  expect(wordingIn('early this month', 'zh-CN')).toBe('early this month');
});
