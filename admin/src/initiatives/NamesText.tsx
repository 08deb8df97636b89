import { type LocalizedText, pick } from '@kouan/shared';
import { useLanguage } from '../i18n/index.ts';

/** The names of several, on one line. */
export function NamesText({ values }: { values: readonly { readonly name: LocalizedText }[] }) {
  const locale = useLanguage();
  return <>{values.map(({ name }) => pick(name, locale)).join(locale === 'en' ? ', ' : '、')}</>;
}
