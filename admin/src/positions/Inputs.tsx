import { POSITION_BASIS_LABELS, POSITION_KIND_LABELS } from '@kouan/shared';
import { Stack } from '@mui/material';
import { TextInput, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { MarketInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';

const ROW = {
  columnGap: 1.5,
  rowGap: { xs: 1, sm: 0 },
  flexWrap: 'wrap',
  width: '100%',
  '& > *': { width: { xs: '100%', sm: 'auto' } },
} as const;

/** The fields of a market position; who says so is asked beside what is said. */
export function PositionInputs() {
  const t = useMessages();
  return (
    <>
      <OrganizationInput source="organization" validate={required()} />
      <MarketInput source="market" validate={required()} />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
        <VocabularySelect
          source="kind"
          of={POSITION_KIND_LABELS}
          validate={required()}
          helperText={false}
          sx={{ minWidth: 180 }}
        />
        <VocabularySelect
          source="basis"
          of={POSITION_BASIS_LABELS}
          validate={required()}
          helperText={t('resources.marketPositions.basisHint')}
          sx={{ flex: { sm: '1 1 260px' } }}
        />
      </Stack>
      <LocalizedTextInput source="statement" multiline minRows={2} />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
        <DateInput source="occurredFrom" />
        <DateInput source="occurredTo" />
        <DateInput source="reportedOn" helperText={t('resources.marketPositions.reportedOnHint')} />
      </Stack>
      <TextInput source="dateWording" fullWidth helperText={t('resources.marketPositions.dateWordingHint')} />
      <SectorInput source="sectors" multiple helperText={t('resources.marketPositions.sectorsHint')} />
    </>
  );
}
