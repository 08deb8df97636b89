import { expect, test } from '@jest/globals';
import { formatDate, todayInBeijing } from './dates.ts';

test.each([
  ['2022-05-01', 'zh-CN', '2022年5月1日'],
  ['2022-05-01', 'en', '1 May 2022'],
  ['2022-01-01', 'en', '1 Jan 2022'],
  ['2021-12-31', 'zh-CN', '2021年12月31日'],
] as const)('%s reads in %s as %s, whatever the time zone of the device', (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});

test('the day of a due date is the one in Beijing', () => {
  expect(todayInBeijing(new Date('2022-05-10T15:59:59Z'))).toBe('2022-05-10');
  expect(todayInBeijing(new Date('2022-05-10T16:00:00Z'))).toBe('2022-05-11');
});
