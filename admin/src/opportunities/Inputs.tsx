import { INCOTERM_LABELS, PAYMENT_METHOD_LABELS } from '@kouan/shared';
import { Box } from '@mui/material';
import { NumberInput, TextInput, maxValue, minValue, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { InitiativeInput } from '../initiatives/InitiativeInput.tsx';
import { DateInput } from '../inputs/DateInput.tsx';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { MoreFields } from '../inputs/MoreFields.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { QuantityInput } from '../inputs/QuantityInput.tsx';
import { MarketInput, PersonInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';

const perCent = [minValue(0), maxValue(100)];
const twoColumns = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2, width: '100%' };

/** The form of an opportunity: what one knows at first, with the rest folded away until it is known. */
export function OpportunityInputs({ isNew = false }: { isNew?: boolean }) {
  const t = useMessages();
  return (
    <>
      <LocalizedTextInput source="title" required />
      <Box sx={twoColumns}>
        <MarketInput source="market" validate={required()} />
        <OrganizationInput source="exporter" />
      </Box>
      <QuantityInput source="value" measures="money" />
      <Box sx={{ ...twoColumns, alignItems: 'end' }}>
        <TextInput source="nextStep" helperText={false} />
        <DateInput source="nextStepDue" />
      </Box>
      <MoreFields
        title={t('resources.opportunities.moreParties')}
        hint={t('resources.opportunities.morePartiesHint')}
        isOpen={!isNew}
      >
        <InitiativeInput source="initiative" />
        <SectorInput source="sectors" multiple />
        <Box sx={twoColumns}>
          <RegionInput source="region" />
          <PersonInput source="owner" />
        </Box>
        <OrganizationInput source="counterparty" />
      </MoreFields>
      <MoreFields
        title={t('resources.opportunities.moreTerms')}
        hint={t('resources.opportunities.moreTermsHint')}
        isOpen={!isNew}
      >
        <Box sx={twoColumns}>
          <DateInput source="expectedOn" />
          <NumberInput source="likelihood" validate={perCent} min={0} max={100} step={5} helperText={false} />
          <VocabularySelect source="incoterm" of={INCOTERM_LABELS} helperText={false} />
          <VocabularySelect source="paymentMethod" of={PAYMENT_METHOD_LABELS} helperText={false} />
        </Box>
        <OrganizationInput source="channelBank" usualKind="bank" />
        <LocalizedTextInput source="note" multiline minRows={3} />
      </MoreFields>
    </>
  );
}
