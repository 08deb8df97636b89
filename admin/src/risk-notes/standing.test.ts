import { expect, test } from '@jest/globals';
import { type Standing, reviewSteps, statesOf } from './standing.ts';

const REVIEWER = { maySubmit: true, mayPublish: true };
const ANALYST = { maySubmit: true, mayPublish: false };
const draftBy = (id: string, state: 'draft' | 'in_review'): Standing => ({
  published: null,
  draft: { state, author: { id } },
});

test('a draft can be submitted, and not yet decided on', () => {
  expect(reviewSteps(draftBy('ann', 'draft'), 'ann', ANALYST)).toEqual({
    canSubmit: true,
    canDecide: false,
    canWithdraw: false,
    canConfirm: false,
    needsOther: false,
  });
});

test('another reviewer decides on what waits for review', () => {
  expect(reviewSteps(draftBy('ann', 'in_review'), 'bo', REVIEWER)).toMatchObject({
    canDecide: true,
    needsOther: false,
  });
});

test('nobody decides on their own note', () => {
  expect(reviewSteps(draftBy('bo', 'in_review'), 'bo', REVIEWER)).toMatchObject({ canDecide: false, needsOther: true });
});

test('an analyst is told that a reviewer must look at it', () => {
  expect(reviewSteps(draftBy('ann', 'in_review'), 'ann', ANALYST)).toMatchObject({
    canDecide: false,
    needsOther: true,
  });
});

const published: Standing = { published: { state: 'published', author: { id: 'ann' } }, draft: null };

test('another reviewer than the author confirms what is published', () => {
  expect(reviewSteps(published, 'bo', REVIEWER).canConfirm).toBe(true);
  expect(reviewSteps(published, 'ann', REVIEWER).canConfirm).toBe(false);
  expect(reviewSteps(published, 'bo', ANALYST).canConfirm).toBe(false);
});

test('what is published is not confirmed while a newer draft is in work', () => {
  const both: Standing = { ...published, draft: { state: 'draft', author: { id: 'ann' } } };
  expect(reviewSteps(both, 'bo', REVIEWER).canConfirm).toBe(false);
});

test('only what is published can be withdrawn', () => {
  expect(reviewSteps(published, 'bo', REVIEWER).canWithdraw).toBe(true);
  expect(reviewSteps(published, 'ann', ANALYST).canWithdraw).toBe(false);
});

test('a note with a draft beside what is published stands in both states', () => {
  const both: Standing = { ...published, draft: { state: 'in_review', author: { id: 'ann' } } };
  expect(statesOf(both)).toEqual(['published', 'in_review']);
});

test('a note with neither has been withdrawn', () => {
  expect(statesOf({ published: null, draft: null })).toEqual(['withdrawn']);
});
