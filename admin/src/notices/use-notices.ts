import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { gql } from '../provider/client.ts';
import { MARK_ALL_READ, MARK_READ, NOTICES, type NoticesPage, UNREAD } from './documents.ts';

/** Notices of one page. */
const PAGE = 25;

/** How often the number of unread notices is asked for while the console is looked at, in milliseconds. */
const ASKED_EVERY = 30_000;

/** How many notices are unread, up to 100; asked for now and then, on every screen one opens, and after one's own deeds. */
export function useUnread(): number {
  const { pathname } = useLocation();
  const { data = 0 } = useQuery({
    // Each screen asks for itself; until its answer is there, the number of the screen before stays.
    queryKey: ['notices', 'unread', pathname],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await gql(UNREAD, {}, signal)).unread,
    refetchInterval: ASKED_EVERY,
    refetchOnWindowFocus: true,
    // A counter that cannot be asked for keeps its number and says nothing: the screens tell of the network.
    retry: false,
  });
  return data;
}

/** Notices, latest first, page after page. */
export function useNotices(): UseInfiniteQueryResult<InfiniteData<NoticesPage>> {
  return useInfiniteQuery({
    queryKey: ['notices', 'list'],
    queryFn: async ({ pageParam, signal }) => (await gql(NOTICES, { first: PAGE, after: pageParam }, signal)).notices,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    networkMode: 'always',
  });
}

/** Marks single notices as read. */
export function useMarkRead(): UseMutationResult<unknown, Error, readonly string[]> {
  const onSettled = useAskAnew();
  return useMutation({ mutationFn: (ids: readonly string[]) => gql(MARK_READ, { ids: [...ids] }), onSettled });
}

/** Marks everything as read that a page has shown to be there. */
export function useMarkAllRead(): UseMutationResult<unknown, Error, string> {
  const onSettled = useAskAnew();
  return useMutation({ mutationFn: (through: string) => gql(MARK_ALL_READ, { through }), onSettled });
}

function useAskAnew(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['notices'] });
    await client.invalidateQueries({ queryKey: ['watches', 'all'] });
  };
}
