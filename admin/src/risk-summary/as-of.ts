import { addDays, addMonths } from '@kouan/shared';

/** A quarter that one can ask about as of its end. */
export interface QuarterEnd {
  /** As in `2022-Q1`. */
  readonly quarter: string;
  /** Its last day. */
  readonly day: string;
}

/** How many quarters before the one of the day asked for are offered. */
const BEFORE = 2;
/** How many after it. */
const AFTER = 1;

/** The ends of the quarters around a day, first to last; none that has not come yet. */
export function quarterEndsAround(day: string, today: string): readonly QuarterEnd[] {
  const month = Number(day.slice(5, 7));
  const first = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return Array.from({ length: BEFORE + AFTER + 1 }, (_, index) => addMonths(first, (index - BEFORE) * 3))
    .map((from) => ({ quarter: quarterOf(from), day: addDays(addMonths(from, 3), -1) }))
    .filter((end) => end.day <= today);
}

function quarterOf(firstDay: string): string {
  return `${firstDay.slice(0, 4)}-Q${(Number(firstDay.slice(5, 7)) + 2) / 3}`;
}

/** Earlier than this nothing is asked for; it is also what a half-typed year looks like. */
export const EARLIEST_DAY = '1990-01-01';
