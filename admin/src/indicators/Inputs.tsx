import { COUNTED_UNIT_LABELS, INDICATOR_GROUP_LABELS, UNIT_KIND_LABELS } from '@kouan/shared';
import { TextInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../i18n/index.ts';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';

/** Code and unit, which are said once: figures are entered in them from then on. */
export function FixedInputs() {
  const t = useMessages();
  const unitKind: unknown = useWatch({ name: 'unitKind' });
  return (
    <>
      <TextInput source="code" validate={required()} helperText={t('resources.indicators.codeHint')} fullWidth />
      <VocabularySelect
        source="unitKind"
        of={UNIT_KIND_LABELS}
        validate={required()}
        helperText={t('resources.indicators.unitHint')}
        fullWidth
      />
      {unitKind === 'count' && (
        <VocabularySelect
          source="countedUnit"
          of={COUNTED_UNIT_LABELS}
          words={['companies', 'participants', 'count']}
          defaultValue="count"
          helperText={false}
          fullWidth
        />
      )}
    </>
  );
}

/** What may be amended. */
export function DefinitionInputs() {
  const t = useMessages();
  return (
    <>
      <VocabularySelect source="group" of={INDICATOR_GROUP_LABELS} validate={required()} helperText={false} fullWidth />
      <LocalizedTextInput source="name" inBoth />
      <LocalizedTextInput source="definition" inBoth multiline minRows={2} />
      <TextInput
        source="definitionSource"
        validate={required()}
        helperText={t('resources.indicators.sourceHint')}
        fullWidth
      />
      <TextInput source="definitionUrl" type="url" helperText={t('resources.indicators.urlHint')} fullWidth />
    </>
  );
}
