import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { ErrorState } from '../records/States.tsx';
import { useMe } from '../session/hooks.ts';
import { CounselNotice } from './CounselNotice.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { SummaryView } from './SummaryView.tsx';
import { type Question, RISK_SUMMARY } from './documents.ts';
import { questionFrom } from './question.ts';

/** The risk summary of a market: asked by market, goods, region and date, answered with evidence under every number. */
export default function RiskSummaryPage() {
  const t = useMessages();
  const [address] = useSearchParams();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const question = questionFrom(address, isDemo);
  const { data, error, isFetching, refetch } = useSummary(question);
  return (
    <Box sx={{ p: { xs: 1, sm: 2 }, maxWidth: 1200, minWidth: 0, '@media print': { p: 0 } }}>
      <Title title={t('resources.riskSummary.name')} />
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="h5" component="h1">
          {t('resources.riskSummary.name')}
        </Typography>
        <Button startIcon={<PrintIcon />} onClick={() => window.print()} sx={{ '@media print': { display: 'none' } }}>
          {t('common.print')}
        </Button>
      </Stack>
      <QuestionForm question={question} {...(data ? { summary: data } : {})} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={t('common.loading')} />}</Box>
      <CounselNotice />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        data && <SummaryView summary={data} isStale={isFetching} />
      )}
    </Box>
  );
}

function useSummary(question: Question) {
  return useQuery({
    queryKey: ['riskSummary', question],
    queryFn: async ({ signal }) => (await gql(RISK_SUMMARY, question, signal)).summary,
    placeholderData: keepPreviousData,
  });
}
