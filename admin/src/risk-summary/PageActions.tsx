import CompareIcon from '@mui/icons-material/CompareArrows';
import PrintIcon from '@mui/icons-material/Print';
import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import type { Question } from './documents.ts';
import { comparisonPath } from './compare/columns.ts';

interface Props {
  readonly question: Question;
  /** Buttons of other rooms, before these: watch, download. */
  readonly children?: ReactNode;
}

/** What can be done with a summary as a whole. */
export function PageActions({ question, children }: Props) {
  const t = useMessages();
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('resources.riskSummary.actions')}
      sx={{
        flexWrap: 'wrap',
        flexShrink: 0,
        columnGap: 0.5,
        ml: { xs: -0.5, md: 0 },
        '@media print': { display: 'none' },
      }}
    >
      {children}
      <Button size="small" startIcon={<CompareIcon />} component={Link} to={comparisonPath(question)}>
        {t('resources.riskSummary.compare.open')}
      </Button>
      <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {t('common.print')}
      </Button>
    </Stack>
  );
}
