import { ORGANIZATION_KIND_LABELS } from '@kouan/shared';
import { BooleanInput, TextArrayInput, TextInput, required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { creditCodeError } from './credit-code.ts';

/** The form of an organization: what it is and called first, what else is known of it after. */
export function OrganizationInputs() {
  const t = useMessages();
  return (
    <>
      <LocalizedTextInput source="name" required />
      <VocabularySelect source="kind" of={ORGANIZATION_KIND_LABELS} validate={required()} />
      <TextInput
        source="creditCode"
        validate={creditCodeError}
        helperText={t('resources.organizations.creditCodeHint')}
      />
      <RegionInput source="region" helperText={t('resources.organizations.regionHint')} />
      <MarketInput source="country" />
      <SectorInput source="sectors" multiple />
      <TextArrayInput source="aliases" helperText={t('resources.organizations.aliasesHint')} />
      <TextInput source="website" type="url" helperText={false} />
      <LocalizedTextInput source="note" multiline minRows={2} />
      <BooleanInput source="isNamed" defaultValue helperText={t('resources.organizations.isNamedHint')} />
    </>
  );
}
