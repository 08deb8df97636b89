import { Box } from '@mui/material';
import { useCallback } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { DownloadReportButton } from '../risk-report/DownloadReportButton.tsx';
import { useMe } from '../session/hooks.ts';
import { Answer } from './Answer.tsx';
import { WatchButton } from '../watch-list/WatchButton.tsx';
import { PageActions } from './PageActions.tsx';
import { PageHeader } from './PageHeader.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { SummaryView } from './SummaryView.tsx';
import { type Asked, changedAddress, dayFrom, questionFrom } from './question.ts';
import { useSummary } from './use-summary.ts';

/** The risk summary of a market: asked by market, goods, region and date, answered with evidence under every number. */
export default function RiskSummaryPage() {
  const t = useMessages();
  const [address, setAddress] = useSearchParams();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const question = questionFrom(address, isDemo);
  const query = useSummary(question);
  const summary = query.data;
  const ask = useCallback((asked: Asked) => setAddress((current) => changedAddress(current, asked)), [setAddress]);
  return (
    <Box sx={{ pt: { xs: 1, sm: 1.5 }, maxWidth: 1200, minWidth: 0, '@media print': { p: 0, maxWidth: 'none' } }}>
      <Title title={t('resources.riskSummary.name')} />
      {summary && (
        <PageHeader
          summary={summary}
          actions={
            <PageActions question={question}>
              <WatchButton question={question} />
              <DownloadReportButton question={question} />
            </PageActions>
          }
        />
      )}
      <QuestionForm question={question} {...(summary ? { summary } : {})} onAsk={ask} />
      <Answer query={query}>
        {(found, isStale) => (
          <SummaryView
            summary={found}
            question={question}
            since={dayFrom(address, 'since')}
            isStale={isStale}
            onAsk={ask}
          />
        )}
      </Answer>
    </Box>
  );
}
