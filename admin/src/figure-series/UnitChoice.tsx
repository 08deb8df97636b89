import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { changedAddress } from '../risk-summary/question.ts';

/** Chooses the unit of a series where its figures are in several; they are shown one after the other, never mixed. */
export function UnitChoice({ units, chosen }: { units: readonly string[]; chosen: string | null }) {
  const t = useMessages();
  const [, setAddress] = useSearchParams();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={chosen}
        aria-label={t('resources.figureSeries.unit')}
        onChange={(_, unit: string | null) => unit && setAddress((before) => changedAddress(before, { unit }))}
      >
        {units.map((unit) => (
          <ToggleButton key={unit} value={unit}>
            {unit}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="caption" color="text.secondary">
        {t('resources.figureSeries.units')}
      </Typography>
    </Stack>
  );
}
