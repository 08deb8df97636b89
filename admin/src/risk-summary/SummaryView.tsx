import { Stack } from '@mui/material';
import { useMemo } from 'react';
import { ChecksSection } from './ChecksSection.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { CompaniesSection } from './CompaniesSection.tsx';
import { ConfidenceSection } from './ConfidenceSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import { Overview } from './Overview.tsx';
import { PartsSection } from './PartsSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { SectionNav } from './SectionNav.tsx';
import { TradeSection } from './TradeSection.tsx';
import type { Question, Summary } from './documents.ts';
import { SensitivitySection } from './sensitivity/SensitivitySection.tsx';
import { OpportunitiesSection } from './OpportunitiesSection.tsx';
import { ChangesSection } from './over-time/ChangesSection.tsx';
import { LineSection } from './over-time/LineSection.tsx';
import { printedAlone, usePrinting } from './printing.ts';
import { subjectLine } from './sources-line.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { indexEvidence } from './evidence-index.ts';
import type { Asked } from './question.ts';
import { SECTIONS } from './sections.ts';
import { claimsOf, otherFiguresOf, tradeChangesOf } from './sort-figures.ts';

interface Props {
  readonly summary: Summary;
  readonly question: Question;
  /** The earlier day that it is compared with; null: the usual one. */
  readonly since: string | null;
  /** A newer answer is under way. */
  readonly isStale: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** The answer: the verdict first, then what it is made of, then every fact under it. */
export function SummaryView({ summary, question, since, isStale, onAsk }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const subject = subjectLine(summary, locale, t);
  const evidence = useMemo(() => indexEvidence(summary), [summary]);
  const claims = useMemo(() => claimsOf(summary.figures), [summary]);
  const trade = useMemo(() => tradeChangesOf(summary.figures, summary.parts), [summary]);
  const others = useMemo(() => otherFiguresOf(summary.figures), [summary]);
  const sections = SECTIONS.filter(
    (name) => (name !== 'others' || others.length > 0) && (name !== 'opportunities' || summary.opportunities !== null),
  );
  const { printed, print } = usePrinting();
  return (
    <Stack
      spacing={2}
      aria-busy={isStale}
      sx={{
        minWidth: 0,
        '@media print': { display: 'block', '& > *': { mb: 2 }, ...printedAlone(printed) },
      }}
    >
      <Overview summary={summary} evidence={evidence} />
      <SectionNav sections={sections} />
      <PartsSection summary={summary} evidence={evidence} />
      <ChecksSection summary={summary} evidence={evidence} onPrint={() => print('checks')} />
      <LineSection question={question} summary={summary} />
      <ChangesSection question={question} summary={summary} evidence={evidence} since={since} onAsk={onAsk} />
      <ClaimsSection claims={claims} subject={subject} />
      <TradeSection changes={trade} subject={subject} />
      <CompaniesSection positions={summary.positions} />
      <PolicySection events={summary.policyEvents} />
      <NotesSection notes={summary.notes} asOf={summary.asOf} />
      <OtherFigures figures={others} />
      <SensitivitySection question={question} summary={summary} />
      {summary.opportunities && (
        <OpportunitiesSection opportunities={summary.opportunities} total={summary.opportunitiesTotal ?? 0} />
      )}
      <ConfidenceSection summary={summary} />
    </Stack>
  );
}
