import { LONGEST_ADJUSTMENT_DAYS, MOST_ADJUSTMENT_POINTS } from '@kouan/shared';
import { Alert, Stack } from '@mui/material';
import { NumberInput, TextInput, maxValue, minValue, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { ListInput } from '../inputs/ListInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { SourceInput } from '../sources/SourceInput.tsx';

const ROW = {
  columnGap: 1.5,
  rowGap: { xs: 1, sm: 0 },
  flexWrap: 'wrap',
  width: '100%',
  '& > *': { width: { xs: '100%', sm: 'auto' } },
} as const;

const POINTS = [required(), minValue(-MOST_ADJUSTMENT_POINTS), maxValue(MOST_ADJUSTMENT_POINTS)];

/** The fields of a judgement: what it is about, its points, and above all its reason. */
export function RiskAdjustmentInputs() {
  const t = useMessages();
  return (
    <>
      <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
        {t('resources.riskAdjustments.beside', { days: LONGEST_ADJUSTMENT_DAYS })}
      </Alert>
      <MarketInput source="market" validate={required()} />
      <SectorInput source="sector" helperText={t('resources.riskAdjustments.sectorHint')} />
      <RegionInput source="region" helperText={t('resources.riskAdjustments.regionHint')} />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
        <NumberInput
          source="points"
          validate={POINTS}
          min={-MOST_ADJUSTMENT_POINTS}
          max={MOST_ADJUSTMENT_POINTS}
          step="any"
          helperText={t('resources.riskAdjustments.pointsHint', { max: MOST_ADJUSTMENT_POINTS })}
        />
        <DateInput source="validFrom" helperText={t('resources.riskAdjustments.validFromHint')} />
        <DateInput
          source="validTo"
          helperText={t('resources.riskAdjustments.validToHint', { days: LONGEST_ADJUSTMENT_DAYS })}
        />
      </Stack>
      <LocalizedTextInput source="reason" required multiline minRows={3} />
      <ListInput
        source="evidence"
        add={t('resources.riskAdjustments.addEvidence')}
        blank={{ source: null, locator: '' }}
      >
        {(path) => (
          <>
            <SourceInput
              source={`${path}.source`}
              label={t('resources.riskAdjustments.source')}
              validate={required()}
            />
            <TextInput
              source={`${path}.locator`}
              label={t('resources.riskAdjustments.locator')}
              fullWidth
              validate={required()}
              helperText={t('resources.sources.evidence.locatorHint')}
            />
          </>
        )}
      </ListInput>
    </>
  );
}
