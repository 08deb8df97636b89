import { Stack } from '@mui/material';
import { useMemo } from 'react';
import { ClaimsSection } from './ClaimsSection.tsx';
import { CompaniesSection } from './CompaniesSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import { Overview } from './Overview.tsx';
import { PartsSection } from './PartsSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { TradeSection } from './TradeSection.tsx';
import type { Summary } from './documents.ts';
import { indexEvidence } from './evidence-index.ts';
import { claimsOf, otherFiguresOf, tradeChangesOf } from './sort-figures.ts';

interface Props {
  readonly summary: Summary;
  /** A newer answer is under way. */
  readonly isStale: boolean;
}

/** The answer: the verdict first, then what it is made of, then every fact under it. */
export function SummaryView({ summary, isStale }: Props) {
  const evidence = useMemo(() => indexEvidence(summary), [summary]);
  const claims = useMemo(() => claimsOf(summary.figures), [summary]);
  const trade = useMemo(() => tradeChangesOf(summary.figures, summary.parts), [summary]);
  const others = useMemo(() => otherFiguresOf(summary.figures), [summary]);
  return (
    <Stack
      spacing={2}
      aria-busy={isStale}
      sx={{ opacity: isStale ? 0.6 : 1, minWidth: 0, '& > *': { breakInside: 'avoid' } }}
    >
      <Overview summary={summary} evidence={evidence} />
      <PartsSection parts={summary.parts} score={summary.score} evidence={evidence} />
      <ClaimsSection claims={claims} />
      <TradeSection changes={trade} />
      <CompaniesSection positions={summary.positions} />
      <PolicySection events={summary.policyEvents} />
      <NotesSection notes={summary.notes} />
      <OtherFigures figures={others} />
      <MissingSection summary={summary} />
    </Stack>
  );
}
