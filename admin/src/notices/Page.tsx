import { Box, Button, Card, List, Skeleton } from '@mui/material';
import { Title, useNotify } from 'react-admin';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { EmptyState, ErrorState } from '../records/States.tsx';
import { MailSettingsCard } from './MailSettingsCard.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import { useMarkAllRead, useNotices } from './use-notices.ts';

/** What has changed of what one watches, latest first, and how one is written to. */
export default function NoticesPage() {
  const t = useMessages();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNotices();
  const notices = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const through = data?.pages[0]?.through;
  return (
    <Box sx={{ py: 2, maxWidth: 900, minWidth: 0 }}>
      <Title title={t('resources.notices.name')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', mb: 1.5 }}>
        <Button component={Link} to="/watch-list">
          {t('resources.watches.name')}
        </Button>
        {through && notices.some(({ isRead }) => !isRead) && <MarkAll through={through} />}
      </Box>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && !error && (
        <Skeleton variant="rounded" height={120} role="status" aria-label={t('common.loading')} />
      )}
      {data && notices.length === 0 && <EmptyState body={t('resources.notices.empty')} />}
      {notices.length > 0 && (
        <Card variant="outlined">
          <List disablePadding aria-label={t('resources.notices.name')}>
            {notices.map((notice, index) => (
              <NoticeRow key={notice.id} notice={notice} isFirst={index === 0} />
            ))}
          </List>
        </Card>
      )}
      {hasNextPage && (
        <Button sx={{ mt: 1 }} disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('resources.notices.older')}
        </Button>
      )}
      <MailSettingsCard />
    </Box>
  );
}

function MarkAll({ through }: { through: string }) {
  const t = useMessages();
  const notify = useNotify();
  const { mutate, isPending } = useMarkAllRead();
  return (
    <Button
      variant="outlined"
      disabled={isPending}
      onClick={() => mutate(through, { onError: (error) => notify(error.message, { type: 'error' }) })}
    >
      {t('resources.notices.markAll')}
    </Button>
  );
}
