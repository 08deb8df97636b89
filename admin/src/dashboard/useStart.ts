import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Document } from '../graphql.ts';
import { gql } from '../provider/client.ts';

/** Reads what a part of the start page shows; changes made anywhere in the console make it read anew. */
export function useStart<Result, Variables extends object>(
  name: string,
  document: Document<Result, Variables>,
  variables: Variables,
): UseQueryResult<Result> {
  return useQuery({
    queryKey: ['dashboard', name, variables],
    queryFn: ({ signal }) => gql(document, variables, signal),
    // The start page is where one comes back to; it shows what is there now.
    refetchOnMount: 'always',
  });
}
