import { Box, Button, Card, List, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import AddIcon from '@mui/icons-material/Add';
import { formatDate } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { EmptyState, ErrorState } from '../records/States.tsx';
import { useUsualDay } from '../session/use-usual-day.ts';
import { AddWatch } from './AddWatch.tsx';
import { WatchRow } from './WatchRow.tsx';
import { useWatches } from './use-watches.ts';

/** The own watch list: each with its score, what has moved since one last looked, and what is unread. */
export default function WatchListPage() {
  const t = useMessages();
  const locale = useLanguage();
  const asOf = useUsualDay();
  const [adds, setAdds] = useState(false);
  const { data, error, isPending, refetch } = useWatches();
  return (
    <Box sx={{ py: 2, maxWidth: 900, minWidth: 0 }}>
      <Title title={t('resources.watches.name')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography color="text.secondary" sx={{ flex: '1 1 20em' }}>
          {t('resources.watches.intro')}
          {asOf && ` ${t('resources.watches.asOf', { day: formatDate(asOf, locale) })}`}
        </Typography>
        {!adds && (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdds(true)}>
            {t('resources.watches.add')}
          </Button>
        )}
      </Box>
      {adds && <AddWatch onDone={() => setAdds(false)} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && !error && (
        <Skeleton variant="rounded" height={120} role="status" aria-label={t('common.loading')} />
      )}
      {data?.length === 0 && !adds && <EmptyState body={t('resources.watches.empty')} />}
      {data && data.length > 0 && (
        <Card variant="outlined">
          <List disablePadding aria-label={t('resources.watches.name')}>
            {data.map((watch, index) => (
              <WatchRow key={watch.id} watch={watch} isFirst={index === 0} />
            ))}
          </List>
        </Card>
      )}
    </Box>
  );
}
