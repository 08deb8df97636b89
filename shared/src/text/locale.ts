/** Languages that Kouan speaks, Chinese first. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text that Kouan itself says, in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The words of a label in a language. */
export function inLocale(label: Label, locale: Locale): string {
  return locale === 'en' ? label.en : label.zh;
}
