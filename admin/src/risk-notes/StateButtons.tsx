import { NOTE_STATES, NOTE_STATE_LABELS, inLocale } from '@kouan/shared';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useListContext } from 'react-admin';
import { useLanguage, useMessages } from '../i18n/index.ts';

/** Narrows the list to one state; a reviewer's queue is what is in review. */
export function StateButtons() {
  const t = useMessages();
  const locale = useLanguage();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const { states, ...others } = filterValues as { states?: string[] };
  const choose = (state: string): void => {
    const narrowed = state === 'all' ? others : { ...others, states: [state] };
    setFilters(narrowed, displayedFilters);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={states?.[0] ?? 'all'}
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
    </ToggleButtonGroup>
  );
}
