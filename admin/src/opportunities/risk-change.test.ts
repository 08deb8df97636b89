import { describe, expect, test } from '@jest/globals';
import { movedParts } from './risk-change.ts';

const before = {
  parts: [
    { category: 'claims_experience', score: 80 },
    { category: 'trade_trend', score: 40 },
    { category: 'payment_channels', score: null },
    { category: 'market_exits', score: 60 },
    { category: 'policy_legal', score: 20 },
  ],
} as const;

const after = (scores: readonly (number | null)[]) => ({
  parts: before.parts.map(({ category }, index) => {
    const central = scores[index];
    return { category, score: central == null ? null : { central } };
  }),
});

describe('what has moved since a summary was kept', () => {
  test('is nothing where every part reads the same', () => {
    expect(movedParts(before, after([80.02, 40, null, 60, 20]))).toEqual([]);
  });

  test('is told with the part that moved most first', () => {
    const moved = movedParts(before, after([79, 55, null, 60, 20]));
    expect(moved.map(({ category }) => category)).toEqual(['trade_trend', 'claims_experience']);
    expect(moved[0]).toEqual({ category: 'trade_trend', before: 40, after: 55 });
  });

  test('begins with what appeared or went', () => {
    const moved = movedParts(before, after([10, 40, 30, null, 20]));
    expect(moved.slice(0, 2).map(({ category }) => category)).toEqual(['payment_channels', 'market_exits']);
    expect(moved[2]?.category).toBe('claims_experience');
  });
});
