import { graphql, type ResultOf } from '../../graphql.ts';

/** What a column of the comparison shows: the score and its parts, without the records under them. */
export const COMPARED_SUMMARY = graphql(`
  query ComparedSummary($market: ID!, $sector: ID, $region: ID, $asOf: Date, $knownAt: DateTime) {
    summary: riskSummary(market: $market, sector: $sector, region: $region, asOf: $asOf, knownAt: $knownAt) {
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
      direction
      confidence {
        value
        word
        origins
        documents
      }
      parts {
        category
        contribution
        score {
          lower
          central
          upper
        }
        missing {
          text {
            zh
            en
          }
        }
      }
    }
  }
`);

/** A summary as it is compared. */
export type ComparedSummary = ResultOf<typeof COMPARED_SUMMARY>['summary'];
