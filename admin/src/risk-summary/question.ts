import { instantIn, isPlainDate } from '@kouan/shared';
import type { Question } from './documents.ts';

/** The market that the present work is about. */
const USUAL_MARKET = 'RU';
/** The facts of the demonstration end with this month; asked as of today they would all be stale. */
export const DEMO_DATE = '2022-05-31';

/** Reads what is asked from the address; what is not given, or makes no sense there, is what one usually asks. */
export function questionFrom(address: URLSearchParams, isDemo: boolean): Question {
  return {
    market: address.get('market') || USUAL_MARKET,
    sector: address.get('sector') || null,
    region: address.get('region') || null,
    ...clocksFrom(address, isDemo),
  };
}

/** The two clocks of a question: what was true by a day, and what had been recorded by a moment. */
export function clocksFrom(address: URLSearchParams, isDemo: boolean): Pick<Question, 'asOf' | 'knownAt'> {
  return { asOf: dayFrom(address, 'asOf') ?? (isDemo ? DEMO_DATE : null), knownAt: momentFrom(address, 'knownAt') };
}

/** A moment of the address: people give a day, and mean its end; printed reports lead back to the very moment. */
function momentFrom(address: URLSearchParams, name: string): string | null {
  const day = dayFrom(address, name);
  return day === null ? (instantIn(address.get(name) ?? '') ?? null) : endOfDayInBeijing(day);
}

/** A day of the address; null where none is given, or one that does not exist. */
export function dayFrom(address: URLSearchParams, name: string): string | null {
  const day = address.get(name);
  return day && isPlainDate(day) ? day : null;
}

/** What was known on a day is what had been recorded when it ended in Beijing. */
export function endOfDayInBeijing(day: string): string {
  return `${day}T23:59:59+08:00`;
}

/** Parts of an address; null takes a part away. */
export type Asked = Readonly<Record<string, string | null | undefined>>;

/** The address of a question; what is not asked is left out. */
export function addressOf(asked: Asked): URLSearchParams {
  return changedAddress(new URLSearchParams(), asked);
}

/** An address with some of its parts changed. */
export function changedAddress(address: URLSearchParams, asked: Asked): URLSearchParams {
  const changed = new URLSearchParams(address);
  for (const [name, value] of Object.entries(asked)) {
    if (value) changed.set(name, value);
    else changed.delete(name);
  }
  return changed;
}

/** Where the summary of a question is found. */
export function summaryPath({ market, sector, region, asOf, knownAt }: Question): string {
  const day = knownAt?.slice(0, 10);
  const moment = day !== undefined && endOfDayInBeijing(day) === knownAt ? day : knownAt;
  return `/risk-summary?${addressOf({ market, sector, region, asOf, knownAt: moment }).toString()}`;
}
