import { type PlainDate, addDays } from '@kouan/shared';

/** How a published note stands to the day by which it has to be looked at again. */
export type ReviewStanding = 'ahead' | 'due' | 'overdue';

/** So many days before its day a note comes back to the reviewers: time enough to ask around. */
const DUE_WITHIN_DAYS = 14;

/** A new note is usually looked at again after half a year. */
const USUAL_DAYS = 180;

/** @returns null where no day is named */
export function reviewStanding(reviewBy: PlainDate | null, today: PlainDate): ReviewStanding | null {
  if (reviewBy === null) return null;
  if (reviewBy < today) return 'overdue';
  return reviewBy <= dueUntil(today) ? 'due' : 'ahead';
}

/** Notes whose day is no later than this one are for the reviewers now. */
export function dueUntil(today: PlainDate): PlainDate {
  return addDays(today, DUE_WITHIN_DAYS);
}

/** The day that is proposed for the next look at a note. */
export function usualReviewDay(today: PlainDate, validTo: PlainDate | null = null): PlainDate {
  const usual = addDays(today, USUAL_DAYS);
  return validTo !== null && validTo < usual ? validTo : usual;
}
