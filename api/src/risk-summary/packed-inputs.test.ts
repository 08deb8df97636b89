import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { BoundedInput } from './bounded.ts';
import { packInputs, unpackInputs } from './packed-inputs.ts';

const inputs = (count: number): BoundedInput[] =>
  Array.from({ length: count }, (_, n) => ({ key: `事实 ${n}`, share: 1 / (n + 3), datedOn: null }) as BoundedInput);

test('any stretch of packed inputs is what it was before', () => {
  fc.assert(
    fc.property(fc.nat(320), fc.nat(320), fc.nat(200), (count, from, length) => {
      const all = inputs(count);
      expect(unpackInputs(packInputs(all), from, from + length)).toEqual(all.slice(from, from + length));
    }),
    { numRuns: 60 },
  );
});

test('many inputs take a fraction of their text', () => {
  const all = inputs(2_000);
  const bytes = packInputs(all).reduce((sum, piece) => sum + piece.byteLength, 0);
  expect(bytes).toBeLessThan(JSON.stringify(all).length / 2);
});
