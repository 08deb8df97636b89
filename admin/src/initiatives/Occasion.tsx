import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { formatDate } from '../display/dates.ts';
import type { InitiativeNode } from './documents.ts';

interface Props {
  readonly initiative: Pick<InitiativeNode, 'takesPlaceFrom' | 'takesPlaceTo' | 'dateWording'>;
}

/** When an initiative takes place: its day, or the days between which it must lie, with the words that were used. */
export function Occasion({ initiative: { takesPlaceFrom: from, takesPlaceTo: to, dateWording } }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  if (from && from === to) return <DateText value={from} />;
  const wording = dateWording ? ` ${t('resources.initiatives.occasion.worded', { wording: dateWording })}` : '';
  const [first, last] = [from, to].map((day) => day && formatDate(day, locale));
  if (first && last) {
    return (
      <>
        {t('resources.initiatives.occasion.range', { from: first, to: last })}
        {wording}
      </>
    );
  }
  if (first) return <>{t('resources.initiatives.occasion.notBefore', { from: first }) + wording}</>;
  if (last) return <>{t('resources.initiatives.occasion.notAfter', { to: last }) + wording}</>;
  return <>{dateWording ?? t('evidence.dateNotStated')}</>;
}
