import { graphql, type ResultOf } from '../../graphql.ts';

export const RISK_LINE = graphql(`
  query RiskLine($market: ID!, $sector: ID, $region: ID, $from: Date!, $to: Date!, $knownAt: DateTime) {
    line: riskLine(market: $market, sector: $sector, region: $region, from: $from, to: $to, knownAt: $knownAt) {
      asOf
      score {
        lower
        central
        upper
      }
      band
      confidence
    }
  }
`);

/** What became of an answer: the whole, and each part with the records that moved it. */
export const ChangesFields = graphql(`
  fragment ChangesFields on RiskChanges @_unmask {
    change
    before {
      lower
      central
      upper
    }
    after {
      lower
      central
      upper
    }
    bandBefore
    bandAfter
    confidenceBefore
    confidenceAfter
    parts {
      category
      change
      contributionChange
      before {
        lower
        central
        upper
      }
      after {
        lower
        central
        upper
      }
      records {
        kind
        id
        recordIds
        label {
          zh
          en
        }
        why
        change
      }
      others
      othersChange
    }
  }
`);

export const RISK_CHANGES = graphql(
  `
    query RiskChanges(
      $market: ID!
      $sector: ID
      $region: ID
      $asOf: Date
      $knownAt: DateTime
      $since: Date!
      $sinceKnownAt: DateTime
    ) {
      changes: riskChanges(
        market: $market
        sector: $sector
        region: $region
        asOf: $asOf
        knownAt: $knownAt
        since: $since
        sinceKnownAt: $sinceKnownAt
      ) {
        ...ChangesFields
      }
    }
  `,
  [ChangesFields],
);

/** The score as of several days. */
export type RiskLinePoints = ResultOf<typeof RISK_LINE>['line'];
/** What became of an answer. */
export type Changes = ResultOf<typeof RISK_CHANGES>['changes'];
export type PartChange = Changes['parts'][number];
export type FactChange = PartChange['records'][number];
