import { type Reading, readWording } from '@kouan/shared';
import { expect, test } from '@jest/globals';
import { openQuestions } from './open-questions.ts';

const MONEY = { code: 'claims_paid', unitKind: 'money' };
const COMPANIES = { code: 'company_count', unitKind: 'count', countedUnit: 'companies' };

function reading(wording: string): Reading {
  const result = readWording(wording);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.reading;
}

test('how a bare percentage is to be read is asked before anything else', () => {
  const draft = { indicator: MONEY, comparisonForm: null, value: { value: '60', unit: 'USD' } };
  expect(openQuestions(draft, reading('60%'))).toEqual(['form']);
});

test('a change is asked for its direction and its basis, a share for nothing', () => {
  expect(openQuestions({ comparisonForm: 'percent_change' }, reading('60%'))).toEqual(['direction', 'basis']);
  const told = { comparisonForm: 'multiple', direction: 'up', comparisonBasis: 'unspecified' } as const;
  expect(openQuestions(told, null)).toEqual([]);
  expect(openQuestions({ comparisonForm: 'share_percent' }, reading('60%'))).toEqual([]);
});

test('an amount is asked for its currency, and a count is not', () => {
  const draft = { comparisonForm: 'level', value: { value: '30' } } as const;
  expect(openQuestions({ ...draft, indicator: MONEY }, reading('600万'))).toEqual(['unit']);
  expect(openQuestions({ ...draft, indicator: COMPANIES }, reading('30家'))).toEqual([]);
  expect(openQuestions({ ...draft, indicator: MONEY, value: { value: '30', unit: 'USD' } }, null)).toEqual([]);
});

test('what counts something waits for its indicator', () => {
  expect(openQuestions({ comparisonForm: 'level', value: { value: '30' } }, reading('30家'))).toEqual(['indicator']);
});
