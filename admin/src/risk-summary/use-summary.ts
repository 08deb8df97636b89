import { type UseQueryResult, keepPreviousData, useQuery } from '@tanstack/react-query';
import { gql } from '../provider/client.ts';
import { type Question, RISK_SUMMARY, type Summary } from './documents.ts';

/** Asks for a summary; while another one is on its way, the one before stays to be read. */
export function useSummary(question: Question): UseQueryResult<Summary> {
  return useQuery({
    queryKey: ['riskSummary', question],
    queryFn: async ({ signal }) => (await gql(RISK_SUMMARY, question, signal)).summary,
    placeholderData: keepPreviousData,
    // Without a network the question is asked all the same, so that its failure can be said.
    networkMode: 'always',
  });
}
