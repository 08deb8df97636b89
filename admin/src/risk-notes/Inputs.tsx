import {
  LIKELIHOOD_LABELS,
  type Label,
  type Locale,
  RISK_CATEGORY_LABELS,
  RISK_SCALE,
  type RiskScale,
  SEVERITY_LABELS,
  inLocale,
} from '@kouan/shared';
import { Stack } from '@mui/material';
import { SelectInput, required } from 'react-admin';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';

const ROW = {
  columnGap: 1.5,
  rowGap: { xs: 1, sm: 0 },
  flexWrap: 'wrap',
  width: '100%',
  '& > *': { width: { xs: '100%', sm: 'auto' } },
} as const;

/** The fields of a risk note. */
export function RiskNoteInputs() {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <>
      <LocalizedTextInput source="title" required />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
        <VocabularySelect
          source="category"
          of={RISK_CATEGORY_LABELS}
          validate={required()}
          helperText={false}
          sx={{ flex: { sm: '1 1 200px' } }}
        />
        <SelectInput
          source="severity"
          choices={stepsOf(SEVERITY_LABELS, locale)}
          translateChoice={false}
          validate={required()}
          helperText={t('resources.riskNotes.severityHint')}
          sx={{ flex: { sm: '1 1 200px' } }}
        />
        <SelectInput
          source="likelihood"
          choices={stepsOf(LIKELIHOOD_LABELS, locale)}
          translateChoice={false}
          validate={required()}
          helperText={false}
          sx={{ flex: { sm: '1 1 200px' } }}
        />
      </Stack>
      <MarketInput source="market" validate={required()} />
      <SectorInput source="sectors" multiple helperText={t('resources.riskNotes.sectorsHint')} />
      <RegionInput source="regions" multiple helperText={t('resources.riskNotes.regionsHint')} />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
        <DateInput source="validFrom" validate={required()} />
        <DateInput source="validTo" helperText={t('resources.riskNotes.validToHint')} />
        <DateInput source="reviewBy" helperText={t('resources.riskNotes.reviewByHint')} />
      </Stack>
      <LocalizedTextInput source="body" multiline minRows={5} helperText={t('resources.riskNotes.bodyHint')} />
    </>
  );
}

/** The steps of a scale, from the least to the most, each with its number. */
function stepsOf(labels: Readonly<Record<RiskScale, Label>>, locale: Locale): { id: number; name: string }[] {
  return RISK_SCALE.map((step) => ({ id: step, name: `${step} ${inLocale(labels[step], locale)}` }));
}
