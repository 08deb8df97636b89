import { LOCALES, type Locale } from '@kouan/shared';

const KEY = 'kouan.language';

let current: Locale = remembered() ?? 'zh-CN';
const listeners = new Set<() => void>();

/** The language that the person chose on this device; Chinese until they choose. */
export function language(): Locale {
  return current;
}

/** Changes the language of messages, formats and the document, and remembers it on this device. */
export function setLanguage(locale: Locale): void {
  current = locale;
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // A browser that keeps nothing still shows the language until it is closed.
  }
}

/** Calls back whenever another language is chosen. @returns what ends it */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): Locale | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return LOCALES.find((locale) => locale === kept);
  } catch {
    return undefined;
  }
}
