/** Kouan's bureaus work by Beijing time; which day it is follows it, wherever the server stands. */
const TIME_ZONE = 'Asia/Shanghai';

const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });

/** Today's date in Beijing, YYYY-MM-DD. */
export function today(): string {
  return CALENDAR.format(new Date());
}
