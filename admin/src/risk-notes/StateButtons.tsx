import { NOTE_STATES, NOTE_STATE_LABELS, inLocale } from '@kouan/shared';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useListContext } from 'react-admin';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { useToday } from '../session/use-usual-day.ts';
import { dueUntil } from './review-day.ts';

/** Published notes that have to be looked at again. */
const DUE = 'due';

/** Narrows the list to one state; a reviewer's queue is what is in review, and what is due for another look. */
export function StateButtons() {
  const t = useMessages();
  const locale = useLanguage();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const today = useToday();
  const { states, reviewDueBy, ...others } = filterValues as { states?: string[]; reviewDueBy?: string };
  const chosen = reviewDueBy ? DUE : (states?.[0] ?? 'all');
  const choose = (state: string): void => {
    const narrowing = state === DUE ? { reviewDueBy: dueUntil(today), scope: 'own' } : { states: [state] };
    setFilters(state === 'all' ? others : { ...others, ...narrowing }, displayedFilters);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={chosen}
      aria-label={t('resources.riskNotes.fields.states')}
      onChange={(_, state: string | null) => state && choose(state)}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value="all">{t('resources.riskNotes.allStates')}</ToggleButton>
      {NOTE_STATES.map((state) => (
        <ToggleButton key={state} value={state}>
          {inLocale(NOTE_STATE_LABELS[state], locale)}
        </ToggleButton>
      ))}
      <ToggleButton value={DUE}>{t('resources.riskNotes.reviewDay.queue')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
