import { graphql, type ResultOf } from '../graphql.ts';
import { ChangesFields } from '../risk-summary/over-time/documents.ts';

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

/** What has become of the risk since a summary was kept, record by record. */
export const RISK_SINCE = graphql(
  `
    query RiskSince($id: ID!, $asOf: Date) {
      since: opportunityRiskSince(id: $id, asOf: $asOf) {
        score {
          lower
          central
          upper
        }
        band
        methodVersion
        doubt
        changes {
          ...ChangesFields
        }
      }
    }
  `,
  [ChangesFields],
);

/** Variables of the kept summaries of an opportunity. */
export const keptRiskOf = (id: string) => ({ id, first: MOST_KEPT });

export type KeptRisk = ResultOf<typeof KEPT_RISK>['kept']['nodes'][number];
export type RiskSince = ResultOf<typeof RISK_SINCE>['since'];
