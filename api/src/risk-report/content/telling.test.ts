import { expect, test } from '@jest/globals';
import { roundedRange } from './telling.ts';

test.each([
  [62.49, 69.16, '62.4', '69.2'],
  [62.4, 69.2, '62.4', '69.2'],
  [0, 100, '0.0', '100.0'],
])('a range from %d to %d is read as %s to %s, never as less than is possible', (lower, upper, from, to) => {
  expect(roundedRange({ lower, central: lower, upper })).toEqual({ lower: from, upper: to });
});
