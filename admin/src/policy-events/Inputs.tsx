import { POLICY_EFFECT_LABELS, POLICY_EVENT_KIND_LABELS } from '@kouan/shared';
import { Stack } from '@mui/material';
import { TextInput, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { MarketInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';

/** The fields of a policy event. */
export function PolicyEventInputs() {
  const t = useMessages();
  return (
    <>
      <VocabularySelect
        source="kind"
        of={POLICY_EVENT_KIND_LABELS}
        validate={required()}
        helperText={false}
        sx={{ minWidth: 200 }}
      />
      <LocalizedTextInput source="title" required />
      <OrganizationInput source="authority" usualKind="government" />
      <TextInput source="speaker" fullWidth helperText={t('resources.policyEvents.speakerHint')} />
      <MarketInput source="markets" multiple validate={required()} />
      <SectorInput source="sectors" multiple helperText={t('resources.policyEvents.sectorsHint')} />
      <VocabularySelect
        source="effect"
        of={POLICY_EFFECT_LABELS}
        helperText={t('resources.policyEvents.effectHint')}
        sx={{ minWidth: 240 }}
      />
      <TextInput source="controlClass" fullWidth helperText={t('resources.policyEvents.controlClassHint')} />
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{
          columnGap: 1.5,
          rowGap: { xs: 1, sm: 0 },
          flexWrap: 'wrap',
          width: '100%',
          '& > *': { width: { xs: '100%', sm: 'auto' } },
        }}
      >
        <DateInput source="occurredFrom" />
        <DateInput source="occurredTo" />
        <TextInput
          source="dateWording"
          helperText={t('resources.policyEvents.dateWordingHint')}
          sx={{ flex: { sm: '1 1 240px' } }}
        />
      </Stack>
      <LocalizedTextInput source="summary" multiline minRows={3} />
    </>
  );
}
