import {
  CHANGE_DIRECTION_LABELS,
  COMPARISON_BASIS_LABELS,
  COMPARISON_FORM_LABELS,
  OBSERVATION_STATUSES,
  OBSERVATION_STATUS_LABELS,
  type ObservationStatus,
  isChange,
  mayBecome,
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
import { DraftBase } from './DraftBase.tsx';
import { IndicatorInput } from './IndicatorInput.tsx';
import { PeriodInput } from './PeriodInput.tsx';
import { WordingInput } from './WordingInput.tsx';
import { CHANGE_BASES, unitOf } from './comparison-input.ts';
import type { ValueDraft } from './reading-draft.ts';

/** What the figure says: of what, when, how much. Once entered this is revised and never changed. */
export function SayingInputs() {
  const t = useMessages();
  return (
    <>
      <IndicatorInput source="indicator" validate={required()} />
      <Row>
        <MarketInput source="market" />
        <SectorInput source="sector" />
        <RegionInput source="region" helperText={t('resources.figures.regionHint')} />
      </Row>
      <Row>
        <PeriodInput source="period" hint={t('resources.figures.periodHint')} sx={{ flex: { sm: '1 1 220px' } }} />
        <DateWordingInput />
      </Row>
      <ReadingInputs />
    </>
  );
}

/** What is said about the figure, which may be mended later. */
export function NotesInputs({ since }: { since?: ObservationStatus | undefined }) {
  const t = useMessages();
  const words = OBSERVATION_STATUSES.filter((status) => !since || mayBecome(since, status));
  return (
    <>
      <LocalizedTextInput source="title" helperText={t('resources.figures.titleHint')} />
      <Row>
        <VocabularySelect
          source="observationStatus"
          of={OBSERVATION_STATUS_LABELS}
          words={words}
          helperText={false}
          sx={{ minWidth: 140 }}
        />
        <TextInput
          source="attribution"
          helperText={t('resources.figures.attributionHint')}
          sx={{ flex: { sm: '1 1 300px' } }}
        />
      </Row>
      <LocalizedTextInput source="scopeNote" multiline minRows={2} helperText={t('resources.figures.scopeHint')} />
    </>
  );
}

/** When, in the source's own words, where it states no period. */
export function DateWordingInput() {
  const t = useMessages();
  return (
    <TextInput
      source="dateWording"
      helperText={t('resources.figures.dateWordingHint')}
      sx={{ flex: { sm: '1 1 220px' } }}
    />
  );
}

/** The words of the source first; what they leave open, and corrections, below them. */
function ReadingInputs() {
  const t = useMessages();
  const locale = useLanguage();
  const draft = useWatch() as ValueDraft;
  const { comparisonForm: form } = draft;
  const unit = unitOf(draft);
  return (
    <Box component="fieldset" sx={FIELDSET}>
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {t('resources.figures.reading')}
      </Typography>
      <WordingInput />
      <RadioButtonGroupInput
        source="comparisonForm"
        choices={choicesOf(COMPARISON_FORM_LABELS, locale)}
        translateChoice={false}
        validate={required(t('resources.figures.words.whichForm'))}
        helperText={false}
      />
      {form && isChange({ form }) && <ChangeInputs />}
      <QuantityInput
        source="value"
        hasWording={false}
        asksCurrency
        {...(unit ? { measures: 'count', units: [unit] } : {})}
      />
      {form && form !== 'level' && (
        <>
          <FigureInput source="relatesTo" levelsOnly helperText={t('resources.figures.relatesToHint')} />
          <DraftBase />
        </>
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
        validate={required(t('resources.figures.words.whichWay'))}
        helperText={false}
        sx={{ minWidth: 120 }}
      />
      <VocabularySelect
        source="comparisonBasis"
        of={COMPARISON_BASIS_LABELS}
        words={CHANGE_BASES}
        validate={required(t('resources.figures.words.whichBasis'))}
        helperText={t('resources.figures.basisHint')}
        sx={{ minWidth: 200 }}
      />
      {basis !== 'unspecified' && (
        <PeriodInput
          source="basePeriod"
          hint={t('resources.figures.basePeriodHint')}
          sx={{ flex: { sm: '1 1 200px' } }}
        />
      )}
    </Row>
  );
}

function Row({ children }: { children: ReactNode }) {
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={ROW}>
      {children}
    </Stack>
  );
}

const FIELDSET = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  p: 2,
  m: 0,
  width: '100%',
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
} as const;

const ROW = {
  columnGap: 1.5,
  rowGap: { xs: 1, sm: 0 },
  flexWrap: 'wrap',
  width: '100%',
  '& > *': { width: { xs: '100%', sm: 'auto' } },
  '& > .MuiAutocomplete-root': { flex: { sm: '1 1 220px' } },
} as const;
