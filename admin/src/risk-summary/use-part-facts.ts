import { gql } from '../provider/client.ts';
import { type Pages, useMore } from '../provider/use-more.ts';
import { RISK_INPUTS, type Summary, type SummaryInput, type SummaryPart } from './documents.ts';
import { type EvidenceIndex, indexEvidence } from './evidence-index.ts';

/** A fact with the records and the evidence that came with it. */
export interface PartFact {
  readonly input: SummaryInput;
  /** The summary, holding the records of this fact. */
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/**
 * All facts of a part of a summary, page after page, as they stood when it was made.
 * @param isEnabled whether they are asked for
 */
export function usePartFacts(
  summary: Summary,
  { category, inputsTotal, otherPoints }: SummaryPart,
  isEnabled: boolean,
): Pages<PartFact> {
  const { market, sector, region, asOf, knownAt } = summary;
  const question = {
    market: market.code,
    sector: sector?.code ?? null,
    region: region?.code ?? null,
    asOf,
    knownAt,
    category,
  };
  return useMore<PartFact>({
    // Another answer to the same question has other facts.
    key: ['riskInputs', question, inputsTotal, otherPoints],
    ask: async (after, signal) => {
      const { nodes, totalCount, pageInfo, ...records } = (await gql(RISK_INPUTS, { ...question, after }, signal)).page;
      const evidence = indexEvidence(records);
      const holding = { ...summary, ...records };
      return { totalCount, pageInfo, nodes: nodes.map((input) => ({ input, summary: holding, evidence })) };
    },
    isEnabled,
  });
}
