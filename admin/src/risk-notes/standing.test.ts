import { expect, test } from '@jest/globals';
import { type Standing, mayBeChanged, mayBeDeleted, reviewSteps, statesOf } from './standing.ts';

const REVIEWER = { maySubmit: true, mayPublish: true };
const ANALYST = { maySubmit: true, mayPublish: false };
const draftBy = (id: string, state: 'draft' | 'in_review'): Standing => ({
  published: null,
  draft: { number: 1, state, author: { id } },
});

test('a draft can be submitted, and not yet decided on', () => {
  expect(reviewSteps(draftBy('ann', 'draft'), 'ann', ANALYST)).toEqual({
    canSubmit: true,
    canDecide: false,
    canWithdraw: false,
    canConfirm: false,
    canDiscard: false,
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
const both = (state: 'draft' | 'in_review'): Standing => ({
  ...published,
  draft: { number: 2, state, author: { id: 'ann' } },
});

test('another reviewer than the author confirms what is published', () => {
  expect(reviewSteps(published, 'bo', REVIEWER).canConfirm).toBe(true);
  expect(reviewSteps(published, 'ann', REVIEWER).canConfirm).toBe(false);
  expect(reviewSteps(published, 'bo', ANALYST).canConfirm).toBe(false);
});

test('what is published is not confirmed while a newer draft is in work', () => {
  expect(reviewSteps(both('draft'), 'bo', REVIEWER).canConfirm).toBe(false);
});

test('a draft beside what is published is thrown away by its author or a reviewer', () => {
  expect(reviewSteps(both('draft'), 'ann', ANALYST).canDiscard).toBe(true);
  expect(reviewSteps(both('draft'), 'bo', REVIEWER).canDiscard).toBe(true);
  expect(reviewSteps(both('draft'), 'cai', ANALYST).canDiscard).toBe(false);
  expect(reviewSteps(both('in_review'), 'ann', ANALYST).canDiscard).toBe(false);
});

test('what waits for review cannot be changed, and what is published cannot be deleted', () => {
  expect([both('draft'), both('in_review'), published].map(mayBeChanged)).toEqual([true, false, true]);
  expect([both('draft'), published, draftBy('ann', 'in_review')].map(mayBeDeleted)).toEqual([false, false, true]);
});

test('only what is published can be withdrawn', () => {
  expect(reviewSteps(published, 'bo', REVIEWER).canWithdraw).toBe(true);
  expect(reviewSteps(published, 'ann', ANALYST).canWithdraw).toBe(false);
});

test('a note with a draft beside what is published stands in both states', () => {
  expect(statesOf(both('in_review'))).toEqual(['published', 'in_review']);
});

test('a note with neither has been withdrawn', () => {
  expect(statesOf({ published: null, draft: null })).toEqual(['withdrawn']);
});
