import {
  CORROBORATION_LABELS,
  INPUT_NOTE_LABELS,
  RISK_DIRECTION_LABELS,
  type RiskMethod,
  inLocale,
  pick,
} from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { VocabularyChip } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Reading } from './Reading.tsx';
import { RecordsUnder } from './RecordsUnder.tsx';
import { Computed, StepLine } from './StepLine.tsx';
import { WeightArithmetic } from './WeightArithmetic.tsx';
import { exactPoints, placeSteps, pointsStep } from './arithmetic.ts';
import type { Summary, SummaryInput, SummaryPart } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';
import { percent, rangeText } from './numbers.ts';

interface Props {
  readonly input: SummaryInput;
  readonly part: SummaryPart;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
  readonly method: RiskMethod;
}

/** One fact: what was read, where that stands from 0 to 100, what it weighs and why, and the points it gives. */
export function InputArithmetic({ input, part, summary, evidence, method }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const label = pick(input.label, locale);
  const places = placeSteps(input);
  const range = rangeText(input.normalised, locale);
  return (
    <Box>
      <EvidenceDrawer
        what={label}
        evidence={evidenceUnder([input], evidence)}
        details={<RecordsUnder input={input} summary={summary} />}
      >
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
      </EvidenceDrawer>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', my: 0.5 }}>
        <VocabularyChip word={input.corroboration} of={CORROBORATION_LABELS} />
        {input.notes.map((note) => (
          <VocabularyChip key={note} word={note} of={INPUT_NOTE_LABELS} sx={WRAPPING} />
        ))}
      </Stack>
      <Stack component="dl" spacing={0.25} sx={{ m: 0 }}>
        {input.reading && (
          <Computed label={t('resources.riskSummary.arithmetic.reading')}>
            <Reading input={input} reading={input.reading} summary={summary} />
          </Computed>
        )}
        <Computed label={t('resources.riskSummary.arithmetic.place')}>
          {places.length === 0 ? (
            <>
              <strong>{exactPoints(input.normalised.central)}</strong> {t('resources.riskSummary.arithmetic.fixed')}
            </>
          ) : (
            places.map((each, index) => (
              <Box key={each.formula} sx={index > 0 ? { color: 'text.secondary' } : {}}>
                <StepLine step={each} />
              </Box>
            ))
          )}
          {range && <Box>{t('resources.riskSummary.arithmetic.placeRange', { range })}</Box>}
        </Computed>
        <WeightArithmetic input={input} summary={summary} evidence={evidence} method={method} />
        <Computed label={t('resources.riskSummary.arithmetic.points')}>
          <StepLine step={pointsStep(input, part)} />{' '}
          {t('resources.riskSummary.arithmetic.share', { share: percent(input.share, locale) })}
        </Computed>
        {input.direction !== 'unknown' && (
          <Computed label={t('resources.riskSummary.facts.direction')}>
            {inLocale(RISK_DIRECTION_LABELS[input.direction], locale)}
          </Computed>
        )}
      </Stack>
    </Box>
  );
}

const WRAPPING = { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } } as const;
