import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Stretch, lineDifference, textDifference } from './text-difference.ts';

const whole = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');
const own = (stretches: readonly Stretch[]): string[] => stretches.filter(({ isOwn }) => isOwn).map(({ text }) => text);

test('a Chinese word that was exchanged is marked alone on either side', () => {
  const { before, after } = textDifference('发货前请与银行书面确认', '发货前请与律师书面确认', 'zh-CN');
  expect(own(before)).toEqual(['银行']);
  expect(own(after)).toEqual(['律师']);
});

test('an English word that was added is marked on the one side', () => {
  const { before, after } = textDifference('Ask the bank.', 'Ask the correspondent bank.', 'en');
  expect(own(before)).toEqual([]);
  expect(own(after).join('').trim()).toBe('correspondent');
});

test('both texts are shown whole, whatever differs', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom('zh-CN' as const, 'en' as const), (left, right, locale) => {
      const { before, after } = textDifference(left, right, locale);
      expect([whole(before), whole(after)]).toEqual([left, right]);
    }),
  );
});

test('a source that came in is marked, and those that stayed are not', () => {
  expect(lineDifference(['A', 'B'], ['A', 'C', 'B'])).toEqual({
    before: [
      { text: 'A', isOwn: false },
      { text: 'B', isOwn: false },
    ],
    after: [
      { text: 'A', isOwn: false },
      { text: 'C', isOwn: true },
      { text: 'B', isOwn: false },
    ],
  });
});
