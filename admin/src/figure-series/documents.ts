import { EvidenceFields } from '../display/evidence.ts';
import { QuantityFields } from '../figures/documents.ts';
import { type ResultOf, type VariablesOf, graphql } from '../graphql.ts';

// The evidence is asked for beside the terms and not within them: the server bounds how deep a question goes.
const Term = graphql(
  `
    fragment SeriesTerm on DerivedTerm @_unmask {
      period
      relation
      origins
      status
      value {
        ...QuantityFields
      }
      market {
        code
      }
      sector {
        code
        name {
          zh
          en
        }
      }
      figures {
        id
        code
      }
    }
  `,
  [QuantityFields],
);

const Derived = graphql(
  `
    fragment Derived on DerivedFigure @_unmask {
      operation
      period
      form
      direction
      status
      notes
      refusal
      missing
      value {
        ...QuantityFields
      }
      arithmetic {
        of
        expression
      }
      terms {
        ...SeriesTerm
      }
    }
  `,
  [QuantityFields, Term],
);

/** Levels over time, each with its change on the year before. */
export const FIGURE_SERIES = graphql(
  `
    query FigureSeries(
      $indicator: ID!
      $market: ID
      $sector: ID
      $region: ID
      $kind: SeriesKind!
      $unit: String
      $from: Date!
      $to: Date!
      $knownAt: DateTime
    ) {
      series: figureSeries(
        indicator: $indicator
        market: $market
        sector: $sector
        region: $region
        kind: $kind
        unit: $unit
        from: $from
        to: $to
        knownAt: $knownAt
      ) {
        kind
        unit
        units
        kinds
        indicator {
          code
          name {
            zh
            en
          }
        }
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
        points {
          period
          term {
            ...SeriesTerm
            sourced: figures {
              id
              evidence {
                ...EvidenceFields
              }
            }
          }
          yearOnYear {
            ...Derived
            sourced: terms {
              figures {
                id
                evidence {
                  ...EvidenceFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [Term, Derived, EvidenceFields],
);

/** Shares or sums over the same time. */
export const DERIVED_FIGURES = graphql(
  `
    query DerivedFigures(
      $operation: DerivedOperation!
      $shareOf: ShareOf
      $sectors: [ID!]
      $indicator: ID!
      $market: ID
      $sector: ID
      $region: ID
      $kind: SeriesKind!
      $unit: String
      $from: Date!
      $to: Date!
      $knownAt: DateTime
    ) {
      derived: derivedFigures(
        operation: $operation
        shareOf: $shareOf
        sectors: $sectors
        indicator: $indicator
        market: $market
        sector: $sector
        region: $region
        kind: $kind
        unit: $unit
        from: $from
        to: $to
        knownAt: $knownAt
      ) {
        ...Derived
        sourced: terms {
          figures {
            id
            evidence {
              ...EvidenceFields
            }
          }
        }
      }
    }
  `,
  [Derived, EvidenceFields],
);

/** Levels, the latest first: of what there are figures at all. */
export const LATEST_LEVELS = graphql(`
  query LatestLevels($first: Int!) {
    page: figures(filter: { bases: [none] }, sort: period, first: $first) {
      nodes {
        indicator {
          code
        }
        market {
          code
        }
        sector {
          code
        }
        region {
          code
        }
        comparisonForm
        period
      }
    }
  }
`);

export type Series = ResultOf<typeof FIGURE_SERIES>['series'];
export type SeriesQuestion = VariablesOf<typeof FIGURE_SERIES>;
export type SeriesPoint = Series['points'][number];
/** What was reported of a period, with its sources. */
export type ReportedTerm = NonNullable<SeriesPoint['term']>;
/** What is worked out over the periods of a series, beside what the series itself is asked for. */
export type DerivedAsked = Pick<VariablesOf<typeof DERIVED_FIGURES>, 'operation' | 'shareOf' | 'sectors'>;
/** A term of a derived figure. */
export type SeriesTerm = ResultOf<typeof Term>;
/** A derived figure with the sources of its terms. */
export type DerivedFigure = SeriesPoint['yearOnYear'];
