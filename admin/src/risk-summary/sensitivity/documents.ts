import { graphql, type ResultOf } from '../../graphql.ts';

export const RISK_SENSITIVITY = graphql(`
  query RiskSensitivity($market: ID!, $sector: ID, $region: ID, $asOf: Date, $knownAt: DateTime) {
    summary: riskSummary(market: $market, sector: $sector, region: $region, asOf: $asOf, knownAt: $knownAt) {
      sensitivity {
        source {
          id
          code
          publisher
          url
          title {
            zh
            en
          }
        }
        score {
          lower
          central
          upper
        }
        change
        band
        confidence
        lostParts
      }
    }
  }
`);

/** The answer without each source. */
export type Sensitivity = ResultOf<typeof RISK_SENSITIVITY>['summary']['sensitivity'];
