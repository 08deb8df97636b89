import { expect, test } from '@jest/globals';
import { LONGEST_GATHERING, MOST_ATTEMPTS, QUIET_TIME, isGathered, nextAttempt, nextDue } from './schedule.ts';

test.each([
  ['2026-11-20T23:59:59.000Z', '2026-11-21T00:00:00.000Z'],
  ['2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z'],
  ['2026-11-21T15:00:00.000Z', '2026-11-22T00:00:00.000Z'],
  ['2026-12-31T08:00:00.000Z', '2027-01-01T00:00:00.000Z'],
])('whoever reads daily is due after %s at 8:00 in Beijing', (now, due) => {
  expect(nextDue('daily', new Date(now))?.toISOString()).toBe(due);
});

test('whoever reads at once is always due', () => {
  expect(nextDue('at_once', new Date())).toBeNull();
});

test('attempts are made ever more seldom, over most of a day', () => {
  const start = new Date('2026-11-21T00:00:00Z');
  let now = start;
  const pauses: number[] = [];
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    const next = nextAttempt(attempt, now);
    pauses.push(next.getTime() - now.getTime());
    now = next;
  }
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  expect((now.getTime() - start.getTime()) / 3_600_000).toBeCloseTo(22.35, 1);
});

test('changes are written about once nothing has followed for a while, or the first has waited long', () => {
  const now = new Date('2026-11-21T00:00:00Z');
  const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const gathered = (first: number, last: number): boolean => isGathered({ first: ago(first), last: ago(last) }, now);
  expect(gathered(QUIET_TIME, QUIET_TIME)).toBe(true);
  expect(gathered(QUIET_TIME, QUIET_TIME - 1)).toBe(false);
  expect(gathered(LONGEST_GATHERING - 1, 0)).toBe(false);
  expect(gathered(LONGEST_GATHERING, 0)).toBe(true);
});
