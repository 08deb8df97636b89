import { Alert, Stack } from '@mui/material';
import { TextInput, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { MarketInput } from '../inputs/ReferenceInputs.tsx';

/** The fields of a country rating; the scale is asked for, because a grade alone says nothing. */
export function CountryRatingInputs() {
  const t = useMessages();
  return (
    <>
      <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
        {t('resources.countryRatings.beside')}
      </Alert>
      <OrganizationInput source="issuer" validate={required()} />
      <MarketInput source="market" validate={required()} />
      <LocalizedTextInput source="scale" required />
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{
          columnGap: 1.5,
          rowGap: { xs: 1, sm: 0 },
          width: '100%',
          '& > *': { width: { xs: '100%', sm: 'auto' } },
        }}
      >
        <TextInput source="grade" validate={required()} helperText={t('resources.countryRatings.gradeHint')} />
        <DateInput source="ratedOn" validate={required()} helperText={t('resources.countryRatings.ratedOnHint')} />
      </Stack>
      <LocalizedTextInput source="disclaimer" multiline minRows={3} />
    </>
  );
}
