import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

/** One page as the server answers. */
export interface ServerPage<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount?: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list as far as it has been read, and the means to read on. */
export interface Pages<Node> {
  readonly items: readonly Node[];
  /** Of the whole list, where it was asked for. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly more: () => void;
  /** The first page is on its way. */
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Asked<Node> {
  readonly key: QueryKey;
  /** @param after the end of the page before; null for the first page */
  readonly ask: (after: string | null, signal: AbortSignal) => Promise<ServerPage<Node>>;
  readonly isEnabled?: boolean;
  readonly refetchOnMount?: 'always';
}

/** Reads a list page after page. */
export function useMore<Node>({ key, ask, isEnabled = true, refetchOnMount }: Asked<Node>): Pages<Node> {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    enabled: isEnabled,
    // Without a network the question is asked all the same, so that its failure can be said.
    networkMode: 'always',
    ...(refetchOnMount ? { refetchOnMount } : {}),
  });
  return {
    items: list.data?.pages.flatMap(({ nodes }) => nodes) ?? [],
    total: list.data?.pages.at(-1)?.totalCount ?? null,
    hasMore: list.hasNextPage,
    more: () => void list.fetchNextPage(),
    isPending: list.isPending && isEnabled,
    isFetching: list.isFetching,
    error: list.error,
    retry: () => void list.refetch(),
  };
}
