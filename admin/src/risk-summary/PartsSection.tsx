import { RISK_CATEGORY_LABELS, RISK_DIRECTION_LABELS, inLocale } from '@kouan/shared';
import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { PartArithmetic } from './PartArithmetic.tsx';
import { RangeBar } from './RangeBar.tsx';
import type { ScoreRange, SummaryPart } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';
import { percent, points, rangeText } from './numbers.ts';

interface Props {
  readonly parts: readonly SummaryPart[];
  readonly score: ScoreRange | null;
  readonly evidence: EvidenceIndex;
}

/** The six parts as bars, each with its weight and its points of the score; their arithmetic opens. */
export function PartsSection({ parts, score, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Section title={t('resources.riskSummary.parts.title')}>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {parts.map((part) => (
          <li key={part.category}>
            <Part part={part} evidence={evidence} />
          </li>
        ))}
      </Stack>
      {score && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {t('resources.riskSummary.parts.sum', {
            sum: parts
              .filter(({ contribution }) => contribution !== null)
              .map(({ contribution }) => points(contribution ?? 0, locale))
              .join(' + '),
            score: points(score.central, locale),
          })}
        </Typography>
      )}
    </Section>
  );
}

function Part({ part, evidence }: { part: SummaryPart; evidence: EvidenceIndex }) {
  const t = useMessages();
  const locale = useLanguage();
  const details = useId();
  const [isOpen, setOpen] = useState(false);
  const name = inLocale(RISK_CATEGORY_LABELS[part.category], locale);
  const hasDetails = part.inputs.length > 0 || part.setAside.length > 0;
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        {part.score ? (
          <EvidenceDrawer what={name} evidence={evidenceUnder(part.inputs, evidence)}>
            <Typography component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
              {points(part.score.central, locale)}
              {rangeText(part.score, locale) && (
                <Typography component="span" variant="body2" color="text.secondary">
                  {' '}
                  {t('resources.riskSummary.range', { range: rangeText(part.score, locale) })}
                </Typography>
              )}
            </Typography>
          </EvidenceDrawer>
        ) : (
          <Typography color="text.secondary">{t('resources.riskSummary.parts.none')}</Typography>
        )}
      </Stack>
      {part.score && <RangeBar value={part.score.central} range={part.score} />}
      <Typography variant="body2" color="text.secondary">
        {t('resources.riskSummary.parts.weight', { weight: percent(part.effectiveWeight ?? part.weight, locale) })}
        {part.contribution !== null &&
          ` · ${t('resources.riskSummary.parts.contribution', { points: points(part.contribution, locale) })}`}
        {part.score && ` · ${inLocale(RISK_DIRECTION_LABELS[part.direction], locale)}`}
      </Typography>
      {part.missing && (
        <Typography variant="body2">
          <LocalizedTextView value={part.missing.text} />
        </Typography>
      )}
      {hasDetails && (
        <>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setOpen(!isOpen)}
            sx={{ '@media print': { display: 'none' } }}
          >
            {t(isOpen ? 'resources.riskSummary.parts.hide' : 'resources.riskSummary.parts.show')}
          </Button>
          <Collapse in={isOpen} id={details} mountOnEnter>
            <PartArithmetic part={part} evidence={evidence} />
          </Collapse>
        </>
      )}
    </Box>
  );
}
