import type { Locale } from './locale.ts';

/** Text that people enter: in Chinese, in English or in both. */
export interface LocalizedText {
  readonly zh: string | null;
  readonly en: string | null;
}

/** Whether anything is said, in either language; blanks alone say nothing. */
export function hasText(text: Partial<LocalizedText> | null | undefined): boolean {
  return filled(text?.zh) !== null || filled(text?.en) !== null;
}

/** The text in the reader's language, else in the other one; empty when there is none. */
export function pick(text: Partial<LocalizedText> | null | undefined, locale: Locale): string {
  const zh = filled(text?.zh);
  const en = filled(text?.en);
  return (locale === 'en' ? (en ?? zh) : (zh ?? en)) ?? '';
}

function filled(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text;
}
