import { describe, expect, test } from '@jest/globals';
import { roundedRange } from '../../risk-summary/told-score.ts';
import { Telling } from './telling.ts';

test.each([
  [62.49, 69.16, '62.4', '69.2'],
  [62.4, 69.2, '62.4', '69.2'],
  [0, 100, '0.0', '100.0'],
])('a range from %d to %d is read as %s to %s, never as less than is possible', (lower, upper, from, to) => {
  expect(roundedRange({ lower, central: lower, upper })).toEqual({ lower: from, upper: to });
});

describe('when something happened', () => {
  const [english, chinese] = [new Telling('en'), new Telling('zh-CN')];

  test.each([
    ['2022-04-02', '2022-04-02', 'On April 2', '2 April 2022', '2022年4月2日'],
    ['2022-03-01', '2022-03-31', '3月 / in March', 'March 2022', '2022年3月'],
    [null, '2022-04-30', 'In April', 'by 30 April 2022', '不晚于2022年4月30日'],
    ['2022-03-01', '2022-03-31', null, 'March 2022', '2022年3月'],
    [null, null, null, 'date unknown', '日期不详'],
  ])('is told with its year: %s to %s, "%s"', (from, to, wording, en, zh) => {
    expect(english.occurred(from, to, wording)).toBe(en);
    expect(chinese.occurred(from, to, wording)).toBe(zh);
  });

  test.each([
    [
      '2022-04-01',
      '2022-04-30',
      'late-April',
      'April 2022 (in the source: "late-April")',
      '2022年4月（原文：“late-April”）',
    ],
    [
      '2022-04-01',
      '2022-05-31',
      '本月初 / early this month',
      'April–May 2022 (in the source: "early this month")',
      '2022年4—5月（原文：“本月初”）',
    ],
    [null, null, 'after the war', 'date unknown (in the source: "after the war")', '日期不详（原文：“after the war”）'],
    ['2022-11-01', '2022-11-30', '1月', 'November 2022 (in the source: "1月")', '2022年11月（原文：“1月”）'],
  ])('has the source\'s own words beside it where they say more: %s to %s, "%s"', (from, to, wording, en, zh) => {
    expect(english.occurred(from, to, wording)).toBe(en);
    expect(chinese.occurred(from, to, wording)).toBe(zh);
  });
});
