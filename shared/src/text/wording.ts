import type { Locale } from './locale.ts';

const HAN = /\p{Script=Han}/u;

/**
 * A source's own words in the reader's language, where they are kept in both, Chinese first, with a slash between:
 * "4月2日 / on April 2". Anything else stays as it is.
 */
export function wordingIn(wording: string, locale: Locale): string {
  const [chinese, english, ...others] = wording.split(' / ');
  const isBoth = chinese && english && others.length === 0 && HAN.test(chinese) && !HAN.test(english);
  if (!isBoth) return wording;
  return locale === 'en' ? english : chinese;
}
