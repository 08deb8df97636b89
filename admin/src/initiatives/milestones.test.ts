import { describe, expect, test } from '@jest/globals';
import type { Milestone } from './documents.ts';
import { nextMilestone, ticked } from './milestones.ts';

const milestone = (id: string, dueOn: string | null, doneOn: string | null = null): Milestone => ({
  id,
  dueOn,
  doneOn,
  title: { zh: id, en: null },
});

describe('the next milestone', () => {
  test('is the open one that is due first', () => {
    const milestones = [
      milestone('undated', null),
      milestone('done', '2022-05-01', '2022-05-02'),
      milestone('later', '2022-07-01'),
      milestone('sooner', '2022-06-01'),
    ];
    expect(nextMilestone(milestones)?.id).toBe('sooner');
  });

  test('may have no day', () => {
    expect(nextMilestone([milestone('undated', null)])?.id).toBe('undated');
  });

  test('is missing where all are done', () => {
    expect(nextMilestone([milestone('done', '2022-05-01', '2022-05-02')])).toBeUndefined();
  });
});

test('ticking a milestone off leaves the others as they are', () => {
  const before = [milestone('a', '2022-06-01'), milestone('b', '2022-06-02')];
  const after = ticked(before, 'b', '2022-05-20');
  expect(after.map(({ doneOn }) => doneOn)).toEqual([null, '2022-05-20']);
  expect(ticked(after, 'b', null)).toEqual(before);
});
