import BookmarkIcon from '@mui/icons-material/Bookmark';
import BookmarkAddIcon from '@mui/icons-material/BookmarkAddOutlined';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { useCan } from '../session/hooks.ts';
import { useUsualDay } from '../session/use-usual-day.ts';
import { LOOK_AT_WATCH, WATCH_FOR } from './documents.ts';
import { WATCH_KEY, useCreateWatch, useDeleteWatch } from './use-watches.ts';

interface Props {
  readonly question: {
    readonly market: string;
    readonly sector?: string | null;
    readonly region?: string | null;
    readonly asOf?: string | null;
    readonly knownAt?: string | null;
  };
}

/** Puts the question of a risk summary on the own watch list, or takes it off; tells which of both it is. */
export function WatchButton(props: Props) {
  return useCan('watch.use') ? <Toggle {...props} /> : null;
}

function Toggle({ question }: Props) {
  const t = useMessages();
  const notify = useNotify();
  const asked = { market: question.market, sector: question.sector ?? null, region: question.region ?? null };
  const { data } = useQuery({
    queryKey: [WATCH_KEY, 'for', asked],
    queryFn: async ({ signal }) => ({ id: (await gql(WATCH_FOR, asked, signal)).watch?.id ?? null }),
  });
  const watchId = data?.id ?? null;
  useLook(watchId, question);
  const create = useCreateWatch();
  const remove = useDeleteWatch();
  const onError = (error: Error): void => notify(error.message, { type: 'error', autoHideDuration: 10_000 });
  const toggle = (): void => {
    if (watchId === null) {
      create.mutate(asked, { onError, onSuccess: () => notify(t('resources.watches.added'), { type: 'success' }) });
    } else {
      remove.mutate(watchId, { onError, onSuccess: () => notify(t('resources.watches.removed'), { type: 'info' }) });
    }
  };
  return (
    <Button
      size="small"
      aria-pressed={watchId !== null}
      disabled={!data || create.isPending || remove.isPending}
      startIcon={watchId === null ? <BookmarkAddIcon /> : <BookmarkIcon />}
      onClick={toggle}
    >
      {t(watchId === null ? 'resources.watches.watch' : 'resources.watches.watching')}
    </Button>
  );
}

/** Whoever sees the score of the usual day has looked: what moves from now on is counted from here. */
function useLook(watchId: string | null, { asOf, knownAt }: Props['question']): void {
  const usual = useUsualDay();
  const isUsual = (asOf ?? null) === usual && !knownAt;
  useEffect(() => {
    // A look that does not arrive costs nothing but an older starting point.
    if (watchId !== null && isUsual) gql(LOOK_AT_WATCH, { id: watchId, asOf: usual }).catch(() => undefined);
  }, [watchId, isUsual, usual]);
}
