import { expect, test } from '@jest/globals';
import { dueUntil, reviewStanding, usualReviewDay } from './review-day.ts';

const TODAY = '2022-05-31';

test.each([
  [null, null],
  ['2022-05-30', 'overdue'],
  ['2022-05-31', 'due'],
  ['2022-06-14', 'due'],
  ['2022-06-15', 'ahead'],
])('a note to be looked at by %s stands %s on 31 May', (reviewBy, standing) => {
  expect(reviewStanding(reviewBy, TODAY)).toBe(standing);
});

test('what is due now is what the list of due notes asks for', () => {
  expect(dueUntil(TODAY)).toBe('2022-06-14');
});

test('the next look is proposed in half a year, or when the note ends before that', () => {
  expect(usualReviewDay(TODAY)).toBe('2022-11-27');
  expect(usualReviewDay(TODAY, '2022-06-30')).toBe('2022-06-30');
});
