import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { gql } from '../provider/client.ts';
import { useCan } from '../session/hooks.ts';
import { KEPT_RISK, type KeptRisk, keptRiskOf } from './risk.documents.ts';

/** Kept summaries by the move that they were kept with; undefined while they are not known. */
export type KeptByMove = ReadonlyMap<string, readonly KeptRisk[]>;

/** The risk at each move of an opportunity; nothing for whoever may not read risk summaries. */
export function useKeptRisk(opportunityId: string | undefined): KeptByMove | undefined {
  const isAllowed = useCan('riskSummary.read');
  const { data } = useQuery({
    // Under the opportunities, so that a move makes it be asked anew.
    queryKey: ['opportunities', 'risk', opportunityId],
    queryFn: async ({ signal }) => (await gql(KEPT_RISK, keptRiskOf(opportunityId ?? ''), signal)).kept.nodes,
    enabled: isAllowed && opportunityId !== undefined,
    networkMode: 'always',
  });
  return useMemo(() => data && byMove(data), [data]);
}

function byMove(kept: readonly KeptRisk[]): KeptByMove {
  const moves = new Map<string, KeptRisk[]>();
  for (const one of kept) moves.set(one.stageChangeId, [...(moves.get(one.stageChangeId) ?? []), one]);
  return moves;
}
