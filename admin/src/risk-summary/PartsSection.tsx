import { RISK_CATEGORY_LABELS, inLocale } from '@kouan/shared';
import { Button, Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Section } from '../display/Section.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Part } from './Part.tsx';
import { StepLine } from './StepLine.tsx';
import { WholeArithmetic } from './WholeArithmetic.tsx';
import { scoreStep } from './arithmetic.ts';
import type { Summary } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { scoresChart } from './parts-chart.ts';
import { sectionId } from './sections.ts';
import { sourcesLine, subjectLine } from './sources-line.ts';

interface Props {
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/** The six parts as bars, each with its weight and its points of the score; their arithmetic opens. */
export function PartsSection({ summary, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { parts, score } = summary;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const withDetails = parts.filter(({ inputs, setAsideCounts }) => inputs.length > 0 || setAsideCounts.length > 0);
  const areAllOpen = withDetails.every(({ category }) => opened.has(category));
  const toggle = (category: string): void =>
    setOpened((current) => (current.has(category) ? without(current, category) : new Set([...current, category])));
  const title = t('resources.riskSummary.parts.title');
  const data = useMemo(
    () =>
      scoresChart(
        parts.map((part) => ({ name: inLocale(RISK_CATEGORY_LABELS[part.category], locale), score: part.score })),
        locale,
        {
          category: t('resources.riskSummary.parts.part'),
          score: t('resources.riskSummary.parts.score'),
          none: t('resources.riskSummary.parts.none'),
        },
      ),
    [parts, locale, t],
  );
  return (
    <Section
      id={sectionId('parts')}
      title={title}
      actions={
        withDetails.length > 0 && (
          <Button
            size="small"
            aria-expanded={areAllOpen}
            onClick={() => setOpened(areAllOpen ? new Set() : new Set(withDetails.map(({ category }) => category)))}
            sx={{ '@media print': { display: 'none' } }}
          >
            {t(areAllOpen ? 'resources.riskSummary.parts.hideAll' : 'resources.riskSummary.parts.showAll')}
          </Button>
        )
      }
    >
      {opened.size > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {t('resources.riskSummary.arithmetic.rounded')}
        </Typography>
      )}
      <ChartFrame
        label={title}
        data={data}
        isReadable
        subject={subjectLine(summary, locale, t)}
        sources={sourcesLine([...evidence.values()], locale, t)}
      >
        <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {parts.map((part) => (
            <li key={part.category}>
              <Part
                part={part}
                summary={summary}
                evidence={evidence}
                isOpen={opened.has(part.category)}
                onToggle={() => toggle(part.category)}
              />
            </li>
          ))}
        </Stack>
      </ChartFrame>
      {score && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('resources.riskSummary.parts.sum')} <StepLine step={scoreStep(parts, score)} />
        </Typography>
      )}
      {opened.size > 0 && <WholeArithmetic summary={summary} />}
    </Section>
  );
}

function without(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return new Set([...set].filter((other) => other !== item));
}
