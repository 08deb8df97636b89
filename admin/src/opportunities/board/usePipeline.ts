import { useQuery } from '@tanstack/react-query';
import { gql } from '../../provider/client.ts';
import { asFilter } from '../../provider/dataProvider.ts';
import { toFilter } from '../documents.ts';
import type { PipelineLine } from './board.ts';
import { PIPELINE } from './pipeline.documents.ts';

/** Totals per stage and currency over what the filters leave; undefined until they are there. */
export function usePipeline(filterValues: Readonly<Record<string, unknown>>): readonly PipelineLine[] | undefined {
  const filter = toFilter(asFilter(filterValues));
  const { data } = useQuery({
    queryKey: ['pipeline', filter],
    queryFn: async ({ signal }) => (await gql(PIPELINE, { filter }, signal)).pipeline,
  });
  return data;
}
