import { type PlainDate, addDays } from '@kouan/shared';
import type { DayOffset } from './types.ts';

/** When people and tenants of the demo came to be. */
export const OPENED_AT = '2022-05-09T09:00:00+08:00';

/** When the facts of May 2022 were entered: a summary asked for as known before this moment knows none of them. */
export const RECORDED_AT = '2022-05-11T09:00:00+08:00';

/** The day of that moment. */
export const RECORDED_ON: PlainDate = RECORDED_AT.slice(0, 10);

/** Follow-up work began this many days before the day of loading; nothing of it is older. */
const FOLLOW_UP_BEGAN: DayOffset = -130;

/** Days of the demo: the facts keep theirs, and follow-up work is counted from the day of loading. */
export class DemoCalendar {
  constructor(private readonly today: PlainDate) {}

  /** The day so far from the day of loading; null stays null. */
  day(offset: DayOffset): PlainDate;
  day(offset: DayOffset | undefined): PlainDate | null;
  day(offset: DayOffset | undefined): PlainDate | null {
    return offset === undefined ? null : addDays(this.today, offset);
  }

  /** The morning of that day in China. */
  morning(offset: DayOffset): string {
    return `${this.day(offset)}T09:30:00+08:00`;
  }

  /** When a record was entered: facts in May 2022, follow-up work on its first day. */
  enteredAt(facts: readonly string[], offset: DayOffset = FOLLOW_UP_BEGAN): string {
    return facts.length > 0 ? RECORDED_AT : this.morning(offset);
  }
}

/** Today's date in China, whose bureaus work with the demo. */
export function todayInChina(now: Date = new Date()): PlainDate {
  // Swedish dates are written as ISO 8601 writes them.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
