import { expect, test } from '@jest/globals';
import { roundedRange } from './telling.ts';

test.each([
  [62.49, 68.28, '62.4', '68.3'],
  [62.4, 68.3, '62.4', '68.3'],
  [0, 100, '0.0', '100.0'],
])('a range from %d to %d is read as %s to %s, never as less than is possible', (lower, upper, from, to) => {
  expect(roundedRange({ lower, central: lower, upper })).toEqual({ lower: from, upper: to });
});
