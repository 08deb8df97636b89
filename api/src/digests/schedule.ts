import type { DigestFrequency } from '@kouan/shared';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** 8:00 in Beijing, in hours of UTC. China keeps one time all year. */
const DAILY_AT_UTC = 0;

/** What follows a change within this time, in milliseconds, is told in the same letter: evidence follows its record. */
export const QUIET_TIME = 2 * MINUTE;

/** So long a change waits at most, in milliseconds, for others that follow it. */
export const LONGEST_GATHERING = 10 * MINUTE;

/** How long to wait after each failed attempt, in minutes; after the last of them a letter is given up. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720] as const;

/** Most attempts to hand one letter to the mail server: over 22 hours. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** When a reader is due next: the coming 8:00 in Beijing, or, for those who are written to at once, any time (null). */
export function nextDue(frequency: DigestFrequency, now: Date): Date | null {
  if (frequency !== 'daily') return null;
  const today = new Date(now).setUTCHours(DAILY_AT_UTC, 0, 0, 0);
  return new Date(today > now.getTime() ? today : today + DAY);
}

/** Whether it is time to write about changes: nothing has followed for a while, or the first has waited long enough. */
export function isGathered({ first, last }: { readonly first: Date; readonly last: Date }, now: Date): boolean {
  return now.getTime() - last.getTime() >= QUIET_TIME || now.getTime() - first.getTime() >= LONGEST_GATHERING;
}

/** When to try again after so many attempts, the present one included. */
export function nextAttempt(attempts: number, now: Date): Date {
  const pause = PAUSES[attempts - 1] ?? PAUSES.at(-1) ?? 0;
  return new Date(now.getTime() + pause * MINUTE);
}
