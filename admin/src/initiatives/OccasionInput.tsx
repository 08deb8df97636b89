import { Box, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { todayInBeijing } from '../display/dates.ts';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';

/** When an initiative takes place: on a day, or between two days where no day was said, with the words that were used. */
export function OccasionInput() {
  const t = useMessages();
  const { getValues, setValue } = useFormContext();
  const from = (useWatch({ name: 'takesPlaceFrom' }) as string | null | undefined) ?? '';
  const to = (useWatch({ name: 'takesPlaceTo' }) as string | null | undefined) ?? '';
  const [isRange, setRange] = useState(from !== to);
  const setDay = (day: string): void => {
    // What was held on a day has that status since that day, as long as nobody entered another one.
    if (day && day <= todayInBeijing() && from && getValues('statusEffectiveOn') === from) {
      setValue('statusEffectiveOn', day, { shouldDirty: true });
    }
    for (const end of ['takesPlaceFrom', 'takesPlaceTo']) setValue(end, day || null, { shouldDirty: true });
  };
  const choose = (range: boolean): void => {
    if (!range) setDay(from);
    setRange(range);
  };
  return (
    <Box sx={{ width: '100%' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isRange}
        onChange={(_, range: boolean | null) => range !== null && choose(range)}
        aria-label={t('resources.initiatives.occasion.kind')}
        sx={{ mt: 1 }}
      >
        <ToggleButton value={false}>{t('resources.initiatives.occasion.day')}</ToggleButton>
        <ToggleButton value>{t('resources.initiatives.occasion.between')}</ToggleButton>
      </ToggleButtonGroup>
      <Box sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap' }}>
        {isRange ? (
          <>
            <DateInput source="takesPlaceFrom" />
            <DateInput source="takesPlaceTo" />
            <TextInput
              source="dateWording"
              helperText={t('resources.initiatives.occasion.wordingHint')}
              sx={{ flex: '1 1 220px' }}
            />
          </>
        ) : (
          <TextField
            type="date"
            margin="dense"
            label={t('resources.initiatives.occasion.date')}
            value={from}
            onChange={({ target }) => setDay(target.value)}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '1900-01-01', max: '2200-12-31' } }}
          />
        )}
      </Box>
    </Box>
  );
}
