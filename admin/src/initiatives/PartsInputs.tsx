import { PARTICIPANT_ROLE_LABELS } from '@kouan/shared';
import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { NumberInput, minValue, required } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { todayInBeijing } from '../display/dates.ts';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { ListInput } from '../inputs/ListInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';

const atLeastOne = [minValue(1)];

/** Who took part: an organization, or a group that is not named with how many it was. */
export function ParticipantsInput() {
  const t = useMessages();
  return (
    <ListInput
      source="participants"
      add={t('resources.initiatives.addParticipant')}
      blank={{ role: 'exporter', companyCount: 1 }}
    >
      {(path) => <ParticipantLine path={path} />}
    </ListInput>
  );
}

function ParticipantLine({ path }: { path: string }) {
  const t = useMessages();
  const organization: unknown = useWatch({ name: `${path}.organization` });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '150px 1fr' }, columnGap: 2 }}>
      <VocabularySelect
        source={`${path}.role`}
        label={t('resources.initiatives.fields.participants.role')}
        of={PARTICIPANT_ROLE_LABELS}
        validate={required()}
        helperText={false}
      />
      <OrganizationInput source={`${path}.organization`} helperText={t('resources.initiatives.organizationHint')} />
      {!organization && (
        <>
          <NumberInput
            source={`${path}.companyCount`}
            label={t('resources.initiatives.fields.participants.companyCount')}
            validate={atLeastOne}
            min={1}
            step={1}
            helperText={false}
          />
          <LocalizedTextInput source={`${path}.label`} helperText={t('resources.initiatives.labelHint')} />
        </>
      )}
    </Box>
  );
}

/** What is to be done by when. */
export function MilestonesInput() {
  const t = useMessages();
  return (
    <ListInput source="milestones" add={t('resources.initiatives.addMilestone')} blank={{}}>
      {(path) => (
        <>
          <LocalizedTextInput source={`${path}.title`} required />
          <Box sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            <DateInput source={`${path}.dueOn`} />
            <DoneInput source={`${path}.doneOn`} />
          </Box>
        </>
      )}
    </ListInput>
  );
}

/** Ticking a milestone off enters today, which can then be corrected. */
function DoneInput({ source }: { source: string }) {
  const t = useMessages();
  const { setValue } = useFormContext();
  const doneOn: unknown = useWatch({ name: source });
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={Boolean(doneOn)} />}
        label={t('resources.initiatives.done')}
        onChange={(_, isDone) => setValue(source, isDone ? todayInBeijing() : null, { shouldDirty: true })}
      />
      {Boolean(doneOn) && <DateInput source={source} max={todayInBeijing()} />}
    </>
  );
}

/** What came of it. */
export function OutcomesInput() {
  const t = useMessages();
  return (
    <ListInput source="outcomes" add={t('resources.initiatives.addOutcome')} blank={{}}>
      {(path) => (
        <>
          <LocalizedTextInput source={`${path}.text`} required multiline />
          <DateInput source={`${path}.occurredOn`} />
        </>
      )}
    </ListInput>
  );
}
