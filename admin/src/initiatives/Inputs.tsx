import { INITIATIVE_KIND_LABELS, INITIATIVE_MODE_LABELS, INITIATIVE_STATUS_LABELS } from '@kouan/shared';
import { Box } from '@mui/material';
import { TextInput, required } from 'react-admin';
import { todayInBeijing } from '../display/dates.ts';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { MoreFields } from '../inputs/MoreFields.tsx';
import { MarketInput, PersonInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { MilestonesInput, OutcomesInput, ParticipantsInput } from './PartsInputs.tsx';
import { OccasionInput } from './OccasionInput.tsx';

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' },
  columnGap: 2,
  width: '100%',
};

/** The form of an initiative: what, when, where and who first; what is planned and what came of it folded away. */
export function InitiativeInputs({ isNew = false }: { isNew?: boolean }) {
  const t = useMessages();
  return (
    <>
      <LocalizedTextInput source="title" required />
      <Box sx={columns}>
        <VocabularySelect source="kind" of={INITIATIVE_KIND_LABELS} validate={required()} helperText={false} />
        <VocabularySelect source="status" of={INITIATIVE_STATUS_LABELS} validate={required()} helperText={false} />
        <VocabularySelect source="mode" of={INITIATIVE_MODE_LABELS} helperText={false} />
      </Box>
      <OccasionInput />
      <MarketInput source="markets" multiple validate={required()} />
      <ParticipantsInput />
      <MoreFields
        title={t('resources.initiatives.moreScope')}
        hint={t('resources.initiatives.moreScopeHint')}
        isOpen={!isNew}
      >
        <SectorInput source="sectors" multiple />
        <RegionInput source="regions" multiple />
        <PersonInput source="owner" />
        <LocalizedTextInput source="summary" multiline minRows={3} />
      </MoreFields>
      <MoreFields
        title={t('resources.initiatives.moreFollowUp')}
        hint={t('resources.initiatives.moreFollowUpHint')}
        isOpen={!isNew}
      >
        <MilestonesInput />
        <OutcomesInput />
      </MoreFields>
      <MoreFields title={t('resources.initiatives.moreStatus')} hint={t('resources.initiatives.moreStatusHint')}>
        <DateInput
          source="statusEffectiveOn"
          max={todayInBeijing()}
          helperText={t('resources.initiatives.statusEffectiveHint')}
        />
        {!isNew && <TextInput source="statusReason" multiline helperText={false} fullWidth />}
      </MoreFields>
    </>
  );
}
