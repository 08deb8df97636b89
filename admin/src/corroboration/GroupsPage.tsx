import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { useMore } from '../provider/use-more.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { EmptyState, ErrorState } from '../records/States.tsx';
import { GroupRow } from './GroupRow.tsx';
import { GroupsFilter } from './GroupsFilter.tsx';
import { FIGURE_GROUPS, type ListedGroup } from './documents.ts';
import { groupFilter, groupQuestion } from './question.ts';

/** All figures about the same thing beside each other: where they agree, where they do not, what was revised. */
export default function FigureGroupsPage() {
  const t = useMessages();
  const [address] = useSearchParams();
  const question = groupQuestion(address);
  const groups = useMore<ListedGroup>({
    key: ['figureGroups', question],
    ask: async (after, signal) => (await gql(FIGURE_GROUPS, { filter: groupFilter(question), after }, signal)).page,
    refetchOnMount: 'always',
  });
  const { items, total } = groups;
  return (
    <Stack spacing={2} sx={{ p: { xs: 1, sm: 2 }, maxWidth: 1000, minWidth: 0 }}>
      <Title title={t('resources.corroboration.name')} />
      <Box>
        <Typography variant="h5" component="h1">
          {t('resources.corroboration.name')}
        </Typography>
        <Typography color="text.secondary">{t('resources.corroboration.lead')}</Typography>
      </Box>
      <GroupsFilter question={question} listed={items[0]} />
      <Box sx={{ height: 4 }}>{groups.isFetching && <LinearProgress aria-label={t('common.loading')} />}</Box>
      {groups.error && <ErrorState error={groups.error} onRetry={groups.retry} />}
      {total === 0 && <EmptyState body={t('resources.corroboration.empty')} />}
      {total !== null && total > 0 && (
        <Typography variant="body2" color="text.secondary" role="status">
          {t('resources.corroboration.found', { smart_count: total })}
        </Typography>
      )}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((group) => (
          <GroupRow key={group.key} group={group} />
        ))}
      </Stack>
      {groups.hasMore && (
        <MoreButton onMore={groups.more} isFetching={groups.isFetching} shown={items.length} total={total} />
      )}
    </Stack>
  );
}
