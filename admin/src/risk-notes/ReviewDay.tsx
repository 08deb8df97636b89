import { Alert, Chip } from '@mui/material';
import { formatDate } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { useToday } from '../session/use-usual-day.ts';
import { reviewStanding } from './review-day.ts';

interface Props {
  readonly reviewBy: string | null;
  /** The day against which it is held; left out: today. */
  readonly at?: string;
}

/** Says that a note was to be looked at again and was not: what it says may no longer hold. */
export function OutOfDateChip({ reviewBy, at }: Props) {
  const t = useMessages();
  const today = useToday();
  if (reviewStanding(reviewBy, at ?? today) !== 'overdue') return null;
  return <Chip size="small" color="error" variant="outlined" label={t('resources.riskNotes.reviewDay.outOfDate')} />;
}

/** What the day of review means for the reader, where it is near or has passed. */
export function ReviewDayNotice({ reviewBy, at }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const today = useToday();
  const standing = reviewStanding(reviewBy, at ?? today);
  if (reviewBy === null || (standing !== 'due' && standing !== 'overdue')) return null;
  return (
    <Alert severity={standing === 'overdue' ? 'warning' : 'info'}>
      {t(`resources.riskNotes.reviewDay.${standing}`, { day: formatDate(reviewBy, locale) })}
    </Alert>
  );
}
