import type { Locale } from '@kouan/shared';
import { useI18nProvider, useTranslate } from 'ra-core';
import type { MessageKey } from './index.ts';

/** Values for the names in a text, as `smart_count` and `name`. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Texts by their key, checked by the compiler. */
export function useMessages(): (key: MessageKey, params?: MessageParams) => string {
  return useTranslate();
}

/** The language that the reader chose. */
export function useLanguage(): Locale {
  return useI18nProvider().getLocale() as Locale;
}
