import { COUNTED_UNIT_LABELS, type CountedUnit, QUALIFIER_LABELS } from '@kouan/shared';
import { FormControl, FormHelperText, FormLabel, Stack } from '@mui/material';
import { useResourceContext, useTranslateLabel } from 'ra-core';
import { useId } from 'react';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../i18n/index.ts';
import { CurrencySelect } from './CurrencySelect.tsx';
import { VocabularySelect } from './VocabularySelect.tsx';

interface Props {
  readonly source: string;
  readonly label?: string;
  /** Money has a currency for its unit; other values count something. */
  readonly measures?: 'money' | 'count';
  /** Units to choose from where something is counted; a single one is not asked for, and `quantityInput` is told it. */
  readonly units?: readonly CountedUnit[];
  readonly helperText?: string;
  /** Left out: amounts are in dollars until somebody says otherwise. */
  readonly asksCurrency?: boolean;
  /** Left out: the words of the source are asked for here too. */
  readonly hasWording?: boolean;
}

/**
 * A value as it is reported: how sure it is, the number (or two bounds for `between`), what it counts, and the words of
 * the source. `quantityInput` of the provider makes the server's input of it.
 */
export function QuantityInput({ source, label, measures = 'money', units, helperText, ...options }: Props) {
  const { asksCurrency = false, hasWording = true } = options;
  const t = useMessages();
  const legend = useId();
  const resource = useResourceContext();
  const translateLabel = useTranslateLabel();
  const qualifier: unknown = useWatch({ name: `${source}.qualifier` });
  const isBetween = qualifier === 'between';
  return (
    <FormControl component="fieldset" aria-labelledby={legend} fullWidth margin="dense">
      <FormLabel id={legend} component="legend" sx={{ typography: 'body2' }}>
        {translateLabel({ ...(label ? { label } : {}), source, ...(resource ? { resource } : {}) })}
      </FormLabel>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ columnGap: 1.5, rowGap: 2, flexWrap: 'wrap', mt: 1.5 }}>
        <VocabularySelect
          source={`${source}.qualifier`}
          label={t('inputs.quantity.qualifier')}
          of={QUALIFIER_LABELS}
          defaultValue="exactly"
          helperText={false}
          sx={{ minWidth: 120 }}
        />
        {isBetween ? (
          <>
            <DecimalInput source={`${source}.lower`} label={t('inputs.quantity.lower')} />
            <DecimalInput source={`${source}.upper`} label={t('inputs.quantity.upper')} />
          </>
        ) : (
          <DecimalInput source={`${source}.value`} label={t('inputs.quantity.value')} />
        )}
        {measures === 'money' && (
          <CurrencySelect source={`${source}.unit`} label={t('inputs.quantity.currency')} isAsked={asksCurrency} />
        )}
        {measures === 'count' && units?.length !== 1 && (
          <VocabularySelect
            source={`${source}.unit`}
            label={t('inputs.quantity.unit')}
            of={COUNTED_UNIT_LABELS}
            {...(units ? { words: units } : {})}
            helperText={false}
          />
        )}
        {hasWording && (
          <TextInput
            source={`${source}.wording`}
            label={t('inputs.quantity.wording')}
            helperText={t('inputs.quantity.wordingHint')}
            sx={{ flex: { sm: '1 1 240px' } }}
          />
        )}
      </Stack>
      {helperText && <FormHelperText>{helperText}</FormHelperText>}
    </FormControl>
  );
}

/** A number as text: what was typed goes out, without passing through the machine's binary fractions. */
export function DecimalInput({ source, label }: { source: string; label?: string }) {
  return (
    <TextInput
      source={source}
      {...(label ? { label } : {})}
      parse={plainDecimal}
      helperText={false}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      sx={{ flex: { sm: '1 1 140px' } }}
    />
  );
}

/** People write thousands apart and with the full-width figures of a Chinese keyboard. */
export function plainDecimal(text: string): string | null {
  return text.normalize('NFKC').replace(/[\s,_]/g, '') || null;
}
