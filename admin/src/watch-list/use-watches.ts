import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { gql } from '../provider/client.ts';
import { useUsualDay } from '../session/use-usual-day.ts';
import { CREATE_WATCH, DELETE_WATCH, WATCHES, type Watch, type WatchInput } from './documents.ts';

/** Everything that is asked about watches, and must be asked anew when one is added or taken away. */
export const WATCH_KEY = 'watches';

/** What the signed-in person watches, with its scores. */
export function useWatches(): UseQueryResult<readonly Watch[]> {
  const asOf = useUsualDay();
  return useQuery({
    queryKey: [WATCH_KEY, 'all', asOf],
    queryFn: async ({ signal }) => (await gql(WATCHES, { asOf }, signal)).watches,
    networkMode: 'always',
  });
}

/** Begins to watch something. */
export function useCreateWatch(): UseMutationResult<unknown, Error, WatchInput> {
  const told = useAskAnew();
  const asOf = useUsualDay();
  return useMutation({
    mutationFn: (input: WatchInput) => gql(CREATE_WATCH, { input: { ...input, asOf } }),
    onSettled: told,
  });
}

/** Stops watching something, by its id. */
export function useDeleteWatch(): UseMutationResult<unknown, Error, string> {
  const told = useAskAnew();
  return useMutation({ mutationFn: (id: string) => gql(DELETE_WATCH, { id }), onSettled: told });
}

function useAskAnew(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: [WATCH_KEY] });
    await client.invalidateQueries({ queryKey: ['notices'] });
  };
}
