import { isPlainDate } from '@kouan/shared';
import type { Question } from './documents.ts';

/** The market that the present work is about. */
const USUAL_MARKET = 'RU';
/** The facts of the demonstration end with this month; asked as of today they would all be stale. */
export const DEMO_DATE = '2022-05-31';

/** Reads what is asked from the address; what is not given, or makes no sense there, is what one usually asks. */
export function questionFrom(address: URLSearchParams, isDemo: boolean): Question {
  const asOf = address.get('asOf');
  const knownAt = address.get('knownAt');
  return {
    market: address.get('market') || USUAL_MARKET,
    sector: address.get('sector') || null,
    region: address.get('region') || null,
    asOf: asOf && isPlainDate(asOf) ? asOf : isDemo ? DEMO_DATE : null,
    knownAt: knownAt && isPlainDate(knownAt) ? endOfDayInBeijing(knownAt) : null,
  };
}

/** What was known on a day is what had been recorded when it ended in Beijing. */
export function endOfDayInBeijing(day: string): string {
  return `${day}T23:59:59+08:00`;
}

/** The address of a question; what is not asked is left out. */
export function addressOf(asked: Readonly<Record<string, string | null | undefined>>): URLSearchParams {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given);
}
