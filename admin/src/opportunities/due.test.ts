import { describe, expect, test } from '@jest/globals';
import { isOpenStage, urgencyOf, weekAhead } from './due.ts';

const TODAY = '2022-05-28';

describe('a due date', () => {
  test('is late from the day after on', () => {
    expect(urgencyOf('2022-05-27', TODAY)).toBe('late');
    expect(urgencyOf('2022-05-28', TODAY)).toBe('today');
  });

  test('is of the week ahead for seven days, over the end of the month', () => {
    expect(urgencyOf('2022-05-29', TODAY)).toBe('week');
    expect(urgencyOf(weekAhead(TODAY), TODAY)).toBe('week');
    expect(urgencyOf('2022-06-05', TODAY)).toBe('later');
  });

  test('presses nobody while none is set', () => {
    expect(urgencyOf(null, TODAY)).toBeNull();
  });
});

test('what was delivered, lost or withdrawn is not open', () => {
  expect(isOpenStage('contracted')).toBe(true);
  expect(isOpenStage('delivered')).toBe(false);
  expect(isOpenStage('withdrawn')).toBe(false);
});
