import type { Locale } from '@kouan/shared';
import type { I18nProvider, TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useMemo, useSyncExternalStore } from 'react';
import englishOfReactAdmin from 'ra-language-english';
import { language, onLanguage, setLanguage } from '../provider/language.ts';
import { en } from './en/index.ts';
import type { MessagePath } from './shape.ts';
import { zh } from './zh/index.ts';
import { reactAdmin as chineseOfReactAdmin } from './zh/react-admin.ts';

export { useLanguage, useMessages } from './hooks.ts';

/** Every text that screens can ask for; a key that no catalogue has does not compile. */
export type MessageKey = MessagePath<typeof zh>;

/** What each language is called in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

const CATALOGUES: Readonly<Record<Locale, TranslationMessages>> = {
  'zh-CN': { ...chineseOfReactAdmin, ...zh },
  en: { ...englishOfReactAdmin, ...en },
};

/** Makes the provider of texts, in the language that the person chose on this device. */
export function createI18nProvider(): I18nProvider {
  const provider = polyglotI18nProvider(
    (locale) => CATALOGUES[locale as Locale],
    language(),
    Object.entries(LANGUAGE_NAMES).map(([locale, name]) => ({ locale, name })),
    // react-admin translates what it is told to notify, which here has been translated already. Keys that are missing
    // do not compile.
    { allowMissing: true },
  );
  return {
    ...provider,
    async changeLocale(locale: string) {
      await provider.changeLocale(locale);
      setLanguage(locale as Locale);
    },
  };
}

/**
 * The texts in the language that the person chose, as another object for each language: whatever shows text is drawn
 * anew when it changes. react-admin's own way builds every screen anew, and what was typed into a form is lost.
 */
export function useTexts(provider: I18nProvider): I18nProvider {
  const locale = useSyncExternalStore(onLanguage, language);
  return useMemo(() => ({ ...provider, getLocale: () => locale }), [provider, locale]);
}
