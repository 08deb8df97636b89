import { expect, test } from '@jest/globals';
import { byEffect } from './by-effect.ts';
import type { Sensitivity } from './documents.ts';

const without = (id: string, change: number | null, lostParts: readonly string[] = []) =>
  ({
    source: { id },
    change,
    score: change === null ? null : { lower: 0, central: 1, upper: 2 },
    lostParts,
  }) as unknown as Sensitivity[number];

test('what the score cannot do without comes first, then what moves it most, either way', () => {
  const sources = [without('calm', 0.1), without('down', -4), without('vital', null), without('up', 3)];
  expect(byEffect(sources).map(({ source }) => source.id)).toEqual(['vital', 'down', 'up', 'calm']);
});

test('of two that move it alike, the one on which more parts rest alone comes first', () => {
  const sources = [without('one', 1), without('two', -1, ['payment_channels'])];
  expect(byEffect(sources).map(({ source }) => source.id)).toEqual(['two', 'one']);
});
