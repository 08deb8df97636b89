import { useLanguage, useMessages } from '../i18n/index.ts';
import { formatDate } from './dates.ts';

interface Dated {
  readonly publishedOn?: string | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
}

/** When a source was published; where that is not stated, between which days it must have been. */
export function PublicationDate({ source: { publishedOn, publishedFrom, publishedTo } }: { source: Dated }) {
  const t = useMessages();
  const locale = useLanguage();
  if (publishedOn) return <time dateTime={publishedOn}>{formatDate(publishedOn, locale)}</time>;
  const from = publishedFrom && formatDate(publishedFrom, locale);
  const to = publishedTo && formatDate(publishedTo, locale);
  if (from && to) return <>{t('evidence.dateBetween', { from, to })}</>;
  if (from) return <>{t('evidence.dateFrom', { from })}</>;
  return <>{to ? t('evidence.dateTo', { to }) : t('evidence.dateNotStated')}</>;
}
