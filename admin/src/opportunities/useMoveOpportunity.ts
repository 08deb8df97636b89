import { useMutation, useQueryClient } from '@tanstack/react-query';
import { gql } from '../provider/client.ts';
import type { OpportunityNode } from './documents.ts';
import { MOVE, type StageMoveInput } from './move.documents.ts';

/** A move of one opportunity, onto the version that the person saw. */
export interface WantedMove {
  readonly id: string;
  readonly version: number;
  readonly input: StageMoveInput;
}

/** Moves an opportunity; afterwards, moved or refused, every screen shows what is there now. */
export function useMoveOpportunity() {
  const queries = useQueryClient();
  return useMutation<OpportunityNode, Error, WantedMove>({
    mutationFn: async (move) => (await gql(MOVE, { ...move })).record,
    onSettled: () =>
      Promise.all(
        ['opportunities', 'pipeline', 'dashboard'].map((kind) => queries.invalidateQueries({ queryKey: [kind] })),
      ),
  });
}
