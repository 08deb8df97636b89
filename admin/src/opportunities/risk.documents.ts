import { graphql, type ResultOf } from '../graphql.ts';

/** So many kept summaries are asked for at once: those of the latest moves. */
const MOST_KEPT = 100;

/** What the risk was when an opportunity moved, latest move first. */
export const KEPT_RISK = graphql(`
  query KeptRisk($id: ID!, $first: Int!) {
    kept: opportunityRisk(opportunityId: $id, first: $first) {
      nodes {
        id
        stageChangeId
        market {
          code
          name {
            zh
            en
          }
        }
        sector {
          code
          name {
            zh
            en
          }
        }
        region {
          code
          name {
            zh
            en
          }
        }
        asOf
        knownAt
        methodVersion
        score {
          lower
          central
          upper
        }
        band
        confidence
        confidenceWord
        parts {
          category
          score
          contribution
        }
        missing {
          key
          text {
            zh
            en
          }
        }
      }
    }
  }
`);

/** As much of a summary as is held against one that was kept. */
export const RISK_NOW = graphql(`
  query RiskNow($market: ID!, $sector: ID, $region: ID, $asOf: Date) {
    summary: riskSummary(market: $market, sector: $sector, region: $region, asOf: $asOf) {
      asOf
      methodVersion
      score {
        lower
        central
        upper
      }
      band
      confidence {
        value
        word
      }
      parts {
        category
        contribution
        score {
          central
        }
      }
    }
  }
`);

/** Variables of the kept summaries of an opportunity. */
export const keptRiskOf = (id: string) => ({ id, first: MOST_KEPT });

export type KeptRisk = ResultOf<typeof KEPT_RISK>['kept']['nodes'][number];
export type RiskNow = ResultOf<typeof RISK_NOW>['summary'];
