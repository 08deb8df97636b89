import { addDays, addMonths } from '@kouan/shared';

/** How far back the line of the score goes, in months. */
export const SPANS = [3, 12, 36] as const;
export type Span = (typeof SPANS)[number];
export const USUAL_SPAN: Span = 12;

/** The first day of a line that ends on a day. */
export function lineFrom(to: string, span: Span): string {
  return addMonths(to, -span);
}

/** Days that one usually compares with, seen from the day asked for. */
export interface EarlierDay {
  readonly key: 'month' | 'quarter' | 'year';
  readonly day: string;
}

/** A month before, the end of the quarter before, a year before; each day once. */
export function earlierDays(asOf: string): readonly EarlierDay[] {
  const month = Number(asOf.slice(5, 7));
  const quarter = `${asOf.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  const days: readonly EarlierDay[] = [
    { key: 'month', day: addMonths(asOf, -1) },
    { key: 'quarter', day: addDays(quarter, -1) },
    { key: 'year', day: addMonths(asOf, -12) },
  ];
  return days.filter(({ day }, index) => days.findIndex((other) => other.day === day) === index);
}
