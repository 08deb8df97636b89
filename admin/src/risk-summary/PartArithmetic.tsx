import { CORROBORATION_LABELS, INPUT_NOTE_LABELS, SET_ASIDE_LABELS, type SetAsideReason, pick } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { VocabularyChip, VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { SummaryInput, SummaryPart } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';
import { factor, percent, points, rangeText } from './numbers.ts';

interface Props {
  readonly part: SummaryPart;
  readonly evidence: EvidenceIndex;
}

/** How a part came to its score: every fact with its place on the scale, its weight factor by factor, and its points. */
export function PartArithmetic({ part, evidence }: Props) {
  const t = useMessages();
  return (
    <Box sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: 1.5, mt: 1 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('resources.riskSummary.arithmetic.how')}
      </Typography>
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {part.inputs.map((input) => (
          <li key={input.key}>
            <Input input={input} evidence={evidence} />
          </li>
        ))}
      </Stack>
      <SetAside part={part} />
    </Box>
  );
}

function Input({ input, evidence }: { input: SummaryInput; evidence: EvidenceIndex }) {
  const t = useMessages();
  const locale = useLanguage();
  const label = pick(input.label, locale);
  const range = rangeText(input.normalised, locale);
  return (
    <Box>
      <EvidenceDrawer what={label} evidence={evidenceUnder([input], evidence)}>
        <Typography component="span">{label}</Typography>
      </EvidenceDrawer>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {t('resources.riskSummary.arithmetic.points', {
          place: points(input.normalised.central, locale),
          range: range ? t('resources.riskSummary.arithmetic.range', { range }) : '',
          share: percent(input.share, locale),
          points: points(input.points, locale),
        })}
      </Typography>
      <WeightLine input={input} />
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', mt: 0.5 }}>
        <VocabularyChip word={input.corroboration} of={CORROBORATION_LABELS} />
        {input.notes.map((note) => (
          <VocabularyChip key={note} word={note} of={INPUT_NOTE_LABELS} sx={WRAPPING} />
        ))}
      </Stack>
    </Box>
  );
}

const WRAPPING = { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } } as const;

/** The weight as the product that it is. */
function WeightLine({ input: { weight, datedOn } }: { input: SummaryInput }) {
  const t = useMessages();
  const locale = useLanguage();
  const shown = {
    relevance: factor(weight.relevance, locale),
    reliability: factor(weight.reliability, locale),
    age: factor(weight.age, locale),
    emphasis: factor(weight.emphasis, locale),
    certainty: factor(weight.certainty, locale),
    total: factor(weight.total, locale),
  };
  return (
    <Typography variant="caption" color="text.secondary" component="div">
      {t('resources.riskSummary.arithmetic.weight', shown)}
      {datedOn && (
        <>
          {' · '}
          {t('resources.riskSummary.arithmetic.datedOn')} <DateText value={datedOn} />
        </>
      )}
    </Typography>
  );
}

/** What was found but not counted, by reason. */
function SetAside({ part }: { part: SummaryPart }) {
  const t = useMessages();
  const locale = useLanguage();
  const counts = countByReason(part.setAside);
  if (counts.length === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {t('resources.riskSummary.arithmetic.setAside')}{' '}
      {counts.map(([reason, count], index) => (
        <span key={reason}>
          {index > 0 && (locale === 'en' ? '; ' : '；')}
          <VocabularyText word={reason} of={SET_ASIDE_LABELS} />
          {` × ${count}`}
        </span>
      ))}
    </Typography>
  );
}

/** How many records were set aside for each reason, in the order in which the reasons first occur. */
function countByReason(setAside: SummaryPart['setAside']): [SetAsideReason, number][] {
  const counts = new Map<SetAsideReason, number>();
  for (const { reason } of setAside) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}
