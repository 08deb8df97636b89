import { Alert, Box, Button, LinearProgress, Skeleton, Stack } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatInstant } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { ErrorState } from '../records/States.tsx';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  /** @param isStale another answer is on its way */
  readonly children: (data: Data, isStale: boolean) => ReactNode;
  /** What stands there until the first answer has come, in pixels. */
  readonly height?: number;
}

/** An answer of the server in each of its states: on its way, there, there but not renewed, failed. */
export function Answer<Data>({ query, children, height = 480 }: Props<Data>) {
  const t = useMessages();
  const { data, error, isFetching, refetch } = query;
  const again = (): void => void refetch();
  return (
    <>
      <Box sx={{ height: 4, my: 0.5 }}>{isFetching && <LinearProgress aria-label={t('common.loading')} />}</Box>
      {error && data !== undefined && <NotRenewed query={query} />}
      {error && data === undefined && <ErrorState error={error} onRetry={again} />}
      {data !== undefined && children(data, isFetching)}
      {data === undefined && !error && (
        <Stack role="status" aria-label={t('common.loading')} spacing={2}>
          <Skeleton variant="rounded" height={height} />
        </Stack>
      )}
    </>
  );
}

/** What was read before can still be read; it is said from when it is, and why it is not newer. */
function NotRenewed({ query: { error, refetch, dataUpdatedAt } }: { query: UseQueryResult<unknown> }) {
  const t = useMessages();
  const locale = useLanguage();
  const at = formatInstant(new Date(dataUpdatedAt).toISOString(), locale);
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1 }}
      action={
        <Button color="inherit" size="small" onClick={() => void refetch()}>
          {t('common.retry')}
        </Button>
      }
    >
      {t('resources.riskSummary.notRenewed', { at })} {error?.message}
    </Alert>
  );
}
