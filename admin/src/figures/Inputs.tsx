import {
  CHANGE_DIRECTION_LABELS,
  COMPARISON_BASIS_LABELS,
  COMPARISON_FORM_LABELS,
  type ComparisonForm,
  OBSERVATION_STATUS_LABELS,
} from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { RadioButtonGroupInput, TextInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { choicesOf } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { QuantityInput } from '../inputs/QuantityInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { FigureInput } from './FigureInput.tsx';
import { IndicatorInput } from './IndicatorInput.tsx';
import { CHANGE_BASES, unitOf } from './comparison-input.ts';

/** The fields of a figure: what is measured, when, how it is to be read, and what its limits are. */
export function FigureInputs() {
  const t = useMessages();
  return (
    <>
      <IndicatorInput source="indicator" validate={required()} />
      <LocalizedTextInput source="title" helperText={t('resources.figures.titleHint')} />
      <Row>
        <MarketInput source="market" />
        <SectorInput source="sector" />
        <RegionInput source="region" helperText={t('resources.figures.regionHint')} />
      </Row>
      <Row>
        <TextInput source="period" helperText={t('resources.figures.periodHint')} sx={{ flex: { sm: '1 1 220px' } }} />
        <TextInput
          source="dateWording"
          helperText={t('resources.figures.dateWordingHint')}
          sx={{ flex: { sm: '1 1 220px' } }}
        />
        <VocabularySelect
          source="observationStatus"
          of={OBSERVATION_STATUS_LABELS}
          helperText={false}
          sx={{ minWidth: 140 }}
        />
      </Row>
      <ReadingInputs />
      <TextInput source="attribution" fullWidth helperText={t('resources.figures.attributionHint')} />
      <LocalizedTextInput source="scopeNote" multiline minRows={2} helperText={t('resources.figures.scopeHint')} />
    </>
  );
}

/** Whether the number is a level, a change or a share is asked first, for a bare "36" could be any of them. */
function ReadingInputs() {
  const t = useMessages();
  const locale = useLanguage();
  const form = (useWatch({ name: 'comparisonForm' }) ?? 'level') as ComparisonForm;
  const unit = unitOf({ comparisonForm: form, indicator: useWatch({ name: 'indicator' }) });
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, my: 2, width: '100%' }}>
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {t('resources.figures.reading')}
      </Typography>
      <RadioButtonGroupInput
        source="comparisonForm"
        choices={choicesOf(COMPARISON_FORM_LABELS, locale)}
        translateChoice={false}
        helperText={false}
      />
      {isChangeForm(form) && <ChangeInputs />}
      <QuantityInput source="value" {...(unit ? { measures: 'count', units: [unit] } : {})} />
      {form !== 'level' && (
        <FigureInput source="relatesTo" levelsOnly helperText={t('resources.figures.relatesToHint')} />
      )}
    </Box>
  );
}

function ChangeInputs() {
  const t = useMessages();
  const basis: unknown = useWatch({ name: 'comparisonBasis' });
  return (
    <Row>
      <VocabularySelect
        source="direction"
        of={CHANGE_DIRECTION_LABELS}
        words={['up', 'down']}
        validate={required()}
        helperText={false}
        sx={{ minWidth: 120 }}
      />
      <VocabularySelect
        source="comparisonBasis"
        of={COMPARISON_BASIS_LABELS}
        words={CHANGE_BASES}
        validate={required()}
        helperText={t('resources.figures.basisHint')}
        sx={{ minWidth: 200 }}
      />
      {basis !== 'unspecified' && (
        <TextInput
          source="basePeriod"
          helperText={t('resources.figures.basePeriodHint')}
          sx={{ flex: { sm: '1 1 200px' } }}
        />
      )}
    </Row>
  );
}

function isChangeForm(form: ComparisonForm): boolean {
  return form === 'percent_change' || form === 'multiple';
}

function Row({ children }: { children: ReactNode }) {
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
      {children}
    </Stack>
  );
}

const ROW = {
  columnGap: 1.5,
  rowGap: { xs: 1, sm: 0 },
  flexWrap: 'wrap',
  width: '100%',
  '& > *': { width: { xs: '100%', sm: 'auto' } },
  '& > .MuiAutocomplete-root': { flex: { sm: '1 1 220px' } },
} as const;
