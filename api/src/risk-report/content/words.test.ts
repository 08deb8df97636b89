import { expect, test } from '@jest/globals';
import { ARITHMETIC_WORDS } from './words-arithmetic.ts';
import { FACT_WORDS } from './words-facts.ts';
import { OPENING_WORDS } from './words-opening.ts';
import { WORDS } from './words.ts';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();

test.each(Object.entries(WORDS))('%s says the same in both languages', (_, { zh, en }) => {
  expect(placeholders(zh)).toEqual(placeholders(en));
});

test('no word is said in two places', () => {
  const parts = [OPENING_WORDS, FACT_WORDS, ARITHMETIC_WORDS];
  expect(parts.reduce((total, part) => total + Object.keys(part).length, 0)).toBe(Object.keys(WORDS).length);
});

test('a report gives no advice on avoiding controls, and says so on every page', () => {
  expect(WORDS.fixedLine.zh).toContain('不就规避制裁或出口管制提供任何建议');
  expect(WORDS.fixedLine.en).toContain('no advice on avoiding sanctions or export controls');
});
