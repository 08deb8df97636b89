/** Kouan's bureaus work by Beijing time; which day it is follows it, wherever the server stands. */
const TIME_ZONE = 'Asia/Shanghai';

const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });

/** Today's date in Beijing, YYYY-MM-DD. */
export function today(): string {
  return beijingDay(new Date());
}

/** The date in Beijing at a moment, YYYY-MM-DD. @param moment an instant in ISO 8601, or its date */
export function beijingDay(moment: Date | string): string {
  return CALENDAR.format(new Date(moment));
}
