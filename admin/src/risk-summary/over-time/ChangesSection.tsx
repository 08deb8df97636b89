import { Box, Chip, FormControlLabel, Stack, Switch } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '../../display/Section.tsx';
import { formatDate } from '../../display/dates.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { gql } from '../../provider/client.ts';
import { Answer } from '../Answer.tsx';
import { DayField } from '../AsOfControl.tsx';
import type { Question, Summary } from '../documents.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Asked, endOfDayInBeijing } from '../question.ts';
import { sectionId } from '../sections.ts';
import { ChangesView } from './ChangesView.tsx';
import { RISK_CHANGES } from './documents.ts';
import { earlierDays } from './spans.ts';

interface Props {
  readonly question: Question;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
  /** The earlier day of the address; null: a month before. */
  readonly since: string | null;
  readonly onAsk: (asked: Asked) => void;
}

/** What has changed since an earlier day: which parts moved, by how much, and which records did it. */
export function ChangesSection({ question, summary, evidence, since, onAsk }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const [asKnownThen, setAsKnownThen] = useState(false);
  const usual = earlierDays(summary.asOf);
  const day = since ?? usual[0]?.day ?? summary.asOf;
  const asked = { ...question, since: day, sinceKnownAt: asKnownThen ? endOfDayInBeijing(day) : question.knownAt };
  const query = useQuery({
    queryKey: ['riskSummary', 'changes', asked],
    queryFn: async ({ signal }) => (await gql(RISK_CHANGES, asked, signal)).changes,
    placeholderData: keepPreviousData,
    networkMode: 'always',
  });
  return (
    <Section
      id={sectionId('changes')}
      title={t('resources.riskSummary.changes.title', { day: formatDate(day, locale) })}
    >
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ gap: 1.5, alignItems: { sm: 'center' }, mb: 1, '@media print': { display: 'none' } }}
      >
        <Box sx={{ width: { sm: 180 } }}>
          <DayField
            label={t('resources.riskSummary.changes.since')}
            value={day}
            onChange={(chosen) => onAsk({ since: chosen })}
          />
        </Box>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.75 }}>
          {usual.map(({ key, day: earlier }) => (
            <Chip
              key={key}
              label={t(`resources.riskSummary.changes.${key}`)}
              aria-pressed={earlier === day}
              color={earlier === day ? 'primary' : 'default'}
              variant={earlier === day ? 'filled' : 'outlined'}
              onClick={() => onAsk({ since: earlier })}
            />
          ))}
        </Stack>
        <FormControlLabel
          control={<Switch size="small" checked={asKnownThen} onChange={(_, on) => setAsKnownThen(on)} />}
          label={t('resources.riskSummary.changes.asKnownThen')}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      </Stack>
      <Answer query={query} height={160}>
        {(changes) => <ChangesView changes={changes} summary={summary} evidence={evidence} />}
      </Answer>
    </Section>
  );
}
