import type { Locale } from '@kouan/shared';

const DAY: Readonly<Record<Locale, Intl.DateTimeFormatOptions>> = {
  'zh-CN': { year: 'numeric', month: 'long', day: 'numeric' },
  en: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** A calendar date in the reader's form. Its parts are formatted as they stand, so no time zone can move it. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { ...DAY[locale], timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** An instant in the reader's form and in the time zone of their device. */
export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), {
    ...DAY[locale],
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** The day that it is in Beijing, by which the bureaus' due dates count. */
export function todayInBeijing(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** English dates are written day first, as the readers abroad expect. */
function tagOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** The day of a moment in Beijing: moments travel in UTC, where the day is another one until eight in the morning. */
export function dayInBeijing(instant: string): string {
  return todayInBeijing(new Date(instant));
}
