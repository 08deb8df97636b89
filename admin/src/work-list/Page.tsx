import { type WorkKind } from '@kouan/shared';
import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { MarketInput } from '../inputs/ReferenceInputs.tsx';
import { useChanges } from '../inputs/use-changes.ts';
import { gql } from '../provider/client.ts';
import { useMore } from '../provider/use-more.ts';
import { type Referred, keyOf, namedByCode } from '../provider/references.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { EmptyState, ErrorState } from '../records/States.tsx';
import { addressOf } from '../risk-summary/question.ts';
import { useMe } from '../session/hooks.ts';
import { KindFilter } from './KindFilter.tsx';
import { WorkRow } from './WorkRow.tsx';
import { WORK_COUNTS, WORK_LIST, type WorkFilter } from './documents.ts';
import { workQuestion } from './question.ts';

/** What is wanting in the records: counts on top, the list under them, each row with the step that mends it. */
export default function WorkListPage() {
  const t = useMessages();
  const [address, setAddress] = useSearchParams();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const { kind, ...filter } = workQuestion(address, isDemo);
  const ask = (asked: { kind?: WorkKind | null; market?: string | null }): void =>
    setAddress(addressOf({ kind, market: filter.market ?? null, ...asked }));
  const counts = useCounts(filter);
  const work = useWork({ ...filter, ...(kind ? { kinds: [kind] } : {}) });
  const { items } = work;
  return (
    <Stack spacing={2} sx={{ p: { xs: 1, sm: 2 }, maxWidth: 1000 }}>
      <Title title={t('resources.workList.name')} />
      <Box>
        <Typography variant="h5" component="h1">
          {t('resources.workList.name')}
        </Typography>
        <Typography color="text.secondary">{t('resources.workList.lead')}</Typography>
      </Box>
      <KindFilter counts={counts} chosen={kind} onChoose={(chosen) => ask({ kind: chosen })} />
      <MarketFilter code={filter.market ?? null} onChoose={(market) => ask({ market })} />
      <Box sx={{ height: 4 }}>{work.isFetching && <LinearProgress aria-label={t('common.loading')} />}</Box>
      {work.error && <ErrorState error={work.error} onRetry={work.retry} />}
      {!work.isPending && !work.error && items.length === 0 && <EmptyState body={t('resources.workList.empty')} />}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <WorkRow key={item.id} item={item} />
        ))}
      </Stack>
      {work.hasMore && (
        <MoreButton onMore={work.more} isFetching={work.isFetching} shown={items.length} total={work.total} />
      )}
      <Typography variant="caption" color="text.secondary">
        {t('resources.workList.rules')}
      </Typography>
    </Stack>
  );
}

function useCounts(filter: WorkFilter): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['workCounts', filter],
    queryFn: ({ signal }) => gql(WORK_COUNTS, { filter }, signal),
    refetchOnMount: 'always',
  });
  return new Map(data?.counts.map(({ kind, count }) => [kind, count]));
}

function useWork(filter: WorkFilter) {
  return useMore({
    key: ['workList', filter],
    ask: async (after, signal) => (await gql(WORK_LIST, { filter, after }, signal)).page,
    refetchOnMount: 'always',
  });
}

/** The market that the list is narrowed to; it stands in the address, so that the list can be handed on by its link. */
function MarketFilter({ code, onChoose }: { code: string | null; onChoose: (code: string | null) => void }) {
  const form = useForm<{ market: Referred | null }>({
    defaultValues: { market: namedByCode(code) },
  });
  useChanges(form, ({ market }) => onChoose(keyOf(market)));
  return (
    <ResourceContextProvider value="workList">
      <FormProvider {...form}>
        <Box sx={{ maxWidth: 360 }}>
          <MarketInput source="market" />
        </Box>
      </FormProvider>
    </ResourceContextProvider>
  );
}
