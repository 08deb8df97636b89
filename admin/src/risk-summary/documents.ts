import { EvidenceFields } from '../display/evidence.ts';
import { FigureFields, QuantityFields } from '../figures/documents.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { PositionFields } from '../positions/documents.ts';
import { EventFields } from '../policy-events/documents.ts';
import { WordingFields } from '../risk-notes/documents.ts';

const ScoreFields = graphql(`
  fragment ScoreFields on ScoreRangeType @_unmask {
    lower
    central
    upper
  }
`);

const MessageFields = graphql(`
  fragment MessageFields on RiskMessageType @_unmask {
    key
    text {
      zh
      en
    }
  }
`);

const InputFields = graphql(
  `
    fragment InputFields on RiskInput @_unmask {
      key
      kind
      label {
        zh
        en
      }
      recordIds
      evidenceIds
      origins
      corroboration
      datedOn
      notes
      share
      points
      reading {
        unit
        lower
        central
        upper
      }
      normalised {
        ...ScoreFields
      }
      scale {
        shape
        from
        to
      }
      steps {
        score
        certainty
      }
      event {
        effect
        raises
        lowers
      }
      severity
      likelihood
      originReliability {
        id
        reliability
      }
      direction
      halfLifeDays
      weight {
        relevance
        reliability
        age
        emphasis
        certainty
        total
      }
    }
  `,
  [ScoreFields],
);

const PartFields = graphql(
  `
    fragment PartFields on RiskPart @_unmask {
      category
      weight
      effectiveWeight
      contribution
      direction
      confidence
      score {
        ...ScoreFields
      }
      missing {
        ...MessageFields
      }
      setAsideCounts {
        reason
        count
      }
      inputsTotal
      otherShare
      otherPoints
      inputs {
        ...InputFields
      }
    }
  `,
  [ScoreFields, MessageFields, InputFields],
);

export const RISK_SUMMARY = graphql(
  `
    query RiskSummary($market: ID!, $sector: ID, $region: ID, $asOf: Date, $knownAt: DateTime) {
      summary: riskSummary(market: $market, sector: $sector, region: $region, asOf: $asOf, knownAt: $knownAt) {
        methodVersion
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
        score {
          ...ScoreFields
        }
        band
        bandRange
        direction
        confidence {
          value
          word
          evidence
          breadth
          origins
          documents
          reasons {
            ...MessageFields
          }
        }
        parts {
          ...PartFields
        }
        reasons {
          ...MessageFields
        }
        missing {
          ...MessageFields
        }
        shippingChecks {
          key
          topic
          text {
            zh
            en
          }
          records {
            kind
            id
          }
          recordsTotal
        }
        method {
          conflictFactor
          directionThreshold
          directionWithinDays
          steadyWithin
        }
        ratings {
          id
          issuer {
            id
            name {
              zh
              en
            }
          }
          scale {
            zh
            en
          }
          grade
          ratedOn
          disclaimer {
            zh
            en
          }
          evidence {
            ...EvidenceFields
          }
        }
        adjustment {
          id
          points
          reason {
            zh
            en
          }
          reviewer {
            id
            name
          }
          decidedAt
          validTo
          evidence {
            ...EvidenceFields
          }
        }
        adjustedScore {
          ...ScoreFields
        }
        opportunities {
          id
          title {
            zh
            en
          }
          stage
          exporter {
            id
            name {
              zh
              en
            }
          }
          value {
            ...QuantityFields
          }
        }
        opportunitiesTotal
        figures {
          ...FigureFields
          evidence {
            ...EvidenceFields
          }
        }
        positions {
          ...PositionFields
          evidence {
            ...EvidenceFields
          }
        }
        policyEvents {
          ...EventFields
          evidence {
            ...EvidenceFields
          }
        }
        notes {
          ...WordingFields
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  `,
  [
    ScoreFields,
    MessageFields,
    PartFields,
    FigureFields,
    QuantityFields,
    PositionFields,
    EventFields,
    WordingFields,
    EvidenceFields,
  ],
);

/** Every fact that counts in one part, page by page, with the records that it rests on. */
export const RISK_INPUTS = graphql(
  `
    query RiskInputs(
      $market: ID!
      $sector: ID
      $region: ID
      $asOf: Date
      $knownAt: DateTime
      $category: RiskCategory!
      $after: String
    ) {
      page: riskInputs(
        market: $market
        sector: $sector
        region: $region
        asOf: $asOf
        knownAt: $knownAt
        category: $category
        after: $after
      ) {
        nodes {
          ...InputFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        figures {
          ...FigureFields
          evidence {
            ...EvidenceFields
          }
        }
        positions {
          ...PositionFields
          evidence {
            ...EvidenceFields
          }
        }
        policyEvents {
          ...EventFields
          evidence {
            ...EvidenceFields
          }
        }
        notes {
          ...WordingFields
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  `,
  [InputFields, FigureFields, PositionFields, EventFields, WordingFields, EvidenceFields],
);

/** The answer to a question of risk, with everything under it. */
export type Summary = ResultOf<typeof RISK_SUMMARY>['summary'];
/** What is asked. */
export type Question = VariablesOf<typeof RISK_SUMMARY>;
export type SummaryPart = Summary['parts'][number];
export type SummaryInput = SummaryPart['inputs'][number];
export type SummaryFigure = Summary['figures'][number];
/** The records that some facts rest on. */
export type SummaryRecords = Pick<Summary, 'figures' | 'positions' | 'policyEvents' | 'notes'>;
export type SummaryPosition = Summary['positions'][number];
export type SummaryNote = Summary['notes'][number];
export type ShippingCheck = Summary['shippingChecks'][number];
export type ScoreRange = NonNullable<Summary['score']>;
