import type { DigestFrequency } from '@kouan/shared';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** 8:00 in Beijing, in hours of UTC. China keeps one time all year. */
const DAILY_AT_UTC = 0;

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

/** When to try again after so many attempts, the present one included. */
export function nextAttempt(attempts: number, now: Date): Date {
  const pause = PAUSES[attempts - 1] ?? PAUSES.at(-1) ?? 0;
  return new Date(now.getTime() + pause * MINUTE);
}
