import { expect, test } from '@jest/globals';
import { workQuestion } from './question.ts';

test('the address says kind and market, and words that are no kind are left out', () => {
  expect(workQuestion(new URLSearchParams('kind=conflict&market=RU'), false)).toEqual({
    kind: 'conflict',
    market: 'RU',
    asOf: null,
  });
  expect(workQuestion(new URLSearchParams('kind=else'), true)).toEqual({
    kind: null,
    market: null,
    asOf: '2022-05-31',
  });
});
