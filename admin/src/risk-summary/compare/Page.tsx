import PrintIcon from '@mui/icons-material/Print';
import { Alert, Box, Button, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { dayInBeijing, todayInBeijing } from '../../display/dates.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { gql } from '../../provider/client.ts';
import { useMe } from '../../session/hooks.ts';
import { AsOfControl } from '../AsOfControl.tsx';
import { CounselNotice } from '../CounselNotice.tsx';
import { type Asked, changedAddress, clocksFrom } from '../question.ts';
import { clocksLine } from '../sources-line.ts';
import { AddColumn } from './AddColumn.tsx';
import { ComparisonCards } from './ComparisonCards.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ScoresOnScale } from './ScoresOnScale.tsx';
import type { ComparedColumn } from './column-view.ts';
import { type Column, MOST_COLUMNS, columnKey, columnsFrom, withColumns } from './columns.ts';
import { COMPARED_SUMMARY } from './documents.ts';

/** Up to four markets or sectors side by side; what is compared stands in the address, which can be handed on. */
export default function ComparePage() {
  const t = useMessages();
  const locale = useLanguage();
  const [address, setAddress] = useSearchParams();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const clocks = clocksFrom(address, isDemo);
  const chosen = columnsFrom(address);
  const columns = useColumns(chosen, { ...clocks, region: address.get('region') });
  const asOf = clocks.asOf ?? columns[0]?.query.data?.asOf ?? todayInBeijing();
  const ask = useCallback((asked: Asked) => setAddress((now) => changedAddress(now, asked)), [setAddress]);
  const show = (next: readonly Column[]): void => setAddress((now) => withColumns(now, next));
  const remove = (column: Column): void => show(chosen.filter((other) => columnKey(other) !== columnKey(column)));
  return (
    <Box sx={{ pt: 1.5, maxWidth: 1200, minWidth: 0, '@media print': { p: 0, maxWidth: 'none' } }}>
      <Title title={t('resources.riskSummary.compare.name')} />
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        sx={{ gap: 1, alignItems: { md: 'flex-start' }, '@media print': { display: 'none' } }}
      >
        {chosen.length < MOST_COLUMNS ? (
          <AddColumn onAdd={(column) => show([...chosen, column])} />
        ) : (
          <Typography color="text.secondary" sx={{ flex: 1, py: 1 }}>
            {t('resources.riskSummary.compare.full')}
          </Typography>
        )}
        <AsOfControl asOf={asOf} knownAt={clocks.knownAt ? dayInBeijing(clocks.knownAt) : null} onAsk={ask} />
        <Button startIcon={<PrintIcon />} onClick={() => window.print()} sx={{ height: 40, flexShrink: 0 }}>
          {t('common.print')}
        </Button>
      </Stack>
      {columns.length === 0 ? (
        <Alert severity="info" sx={{ my: 2 }}>
          {t('resources.riskSummary.compare.none')}
        </Alert>
      ) : (
        <Stack spacing={2} sx={{ mt: 1.5 }}>
          <Typography component="h2" sx={{ fontSize: { xs: 18, sm: 20 }, fontWeight: 700 }}>
            {t('resources.riskSummary.compare.name')}
            {' · '}
            {clocksLine({ asOf, knownAt: clocks.knownAt ?? null }, locale, t)}
          </Typography>
          <ScoresOnScale columns={columns} onRemove={remove} />
          {isNarrow ? <ComparisonCards columns={columns} /> : <ComparisonTable columns={columns} />}
          <Typography variant="body2" color="text.secondary">
            {t('resources.riskSummary.compare.hint')}
          </Typography>
        </Stack>
      )}
      <CounselNotice />
    </Box>
  );
}

/** The answers of all columns; each is asked by itself, so that one failure does not take the others along. */
function useColumns(
  columns: readonly Column[],
  common: ReturnType<typeof clocksFrom> & { readonly region: string | null },
): readonly ComparedColumn[] {
  const queries = useQueries({
    queries: columns.map((column) => {
      const question = { ...column, ...common };
      return {
        queryKey: ['riskSummary', 'compared', question],
        queryFn: async ({ signal }: { signal: AbortSignal }) => (await gql(COMPARED_SUMMARY, question, signal)).summary,
        networkMode: 'always' as const,
      };
    }),
  });
  return columns.flatMap((column, index) => {
    const query = queries[index];
    return query ? [{ column, question: { ...column, ...common }, query }] : [];
  });
}
