import { RISK_CATEGORY_LABELS, RISK_DIRECTION_LABELS, inLocale } from '@kouan/shared';
import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { PartArithmetic } from './PartArithmetic.tsx';
import { RangeBar } from './RangeBar.tsx';
import type { Summary, SummaryPart } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';
import { percent, points, rangeText } from './numbers.ts';

interface Props {
  readonly part: SummaryPart;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One of the six parts: its place, what it adds to the score, and how it came about. */
export function Part({ part, summary, evidence, isOpen, onToggle }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const details = useId();
  const name = inLocale(RISK_CATEGORY_LABELS[part.category], locale);
  const hasDetails = part.inputs.length > 0 || part.setAsideCounts.length > 0;
  return (
    <Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr auto', sm: '180px 1fr 150px' },
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'center',
        }}
      >
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Box sx={{ order: { xs: 3, sm: 0 }, gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
          {part.score ? (
            <RangeBar value={part.score.central} range={part.score} />
          ) : (
            <Typography variant="body2">
              <LocalizedTextView value={part.missing?.text} />
            </Typography>
          )}
        </Box>
        <Box sx={{ textAlign: 'right' }}>
          {part.score ? (
            <EvidenceDrawer what={name} evidence={evidenceUnder(part.inputs, evidence)}>
              <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                <strong>{points(part.score.central, locale)}</strong>
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
        </Box>
      </Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Typography variant="body2" color="text.secondary">
          {t('resources.riskSummary.parts.weight', { weight: percent(part.effectiveWeight ?? part.weight, locale) })}
          {part.contribution !== null &&
            ` · ${t('resources.riskSummary.parts.contribution', { points: points(part.contribution, locale) })}`}
          {part.score && ` · ${inLocale(RISK_DIRECTION_LABELS[part.direction], locale)}`}
        </Typography>
        {hasDetails && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={details}
            aria-label={t(isOpen ? 'resources.riskSummary.parts.hideOf' : 'resources.riskSummary.parts.showOf', {
              name,
            })}
            onClick={onToggle}
            sx={{ '@media print': { display: 'none' } }}
          >
            {t(isOpen ? 'resources.riskSummary.parts.hide' : 'resources.riskSummary.parts.show')}
          </Button>
        )}
      </Stack>
      {hasDetails && (
        <Collapse in={isOpen} id={details} mountOnEnter unmountOnExit>
          <PartArithmetic part={part} summary={summary} evidence={evidence} />
        </Collapse>
      )}
    </Box>
  );
}
