import { EvidenceFields } from '../display/evidence.ts';
import { FigureFields, QuantityFields } from '../figures/documents.ts';
import { type ResultOf, type VariablesOf, graphql } from '../graphql.ts';

/** All figures about the same thing as one, each with how it stands to that one. */
export const CORROBORATION_OF_FIGURE = graphql(
  `
    query CorroborationOfFigure($id: ID!) {
      group: corroborationOfFigure(id: $id) {
        relation
        origins
        documents
        bases {
          basis
          relation
          memberIds
          form
          direction
          range {
            ...QuantityFields
          }
        }
        members {
          relation
          sharesOrigin
          figure {
            ...FigureFields
            evidence {
              ...EvidenceFields
            }
          }
        }
      }
    }
  `,
  [FigureFields, EvidenceFields, QuantityFields],
);

/** Groups of figures about the same thing, page by page; opening one asks for it alone, with its sources. */
export const FIGURE_GROUPS = graphql(
  `
    query FigureGroups($filter: FigureGroupFilter, $after: String) {
      page: figureGroups(filter: $filter, first: 25, after: $after) {
        nodes {
          key
          relation
          origins
          documents
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
          period
          members {
            figure {
              id
              comparisonBasis
              comparisonForm
              direction
              basePeriod
              supersededAt
              value {
                ...QuantityFields
              }
            }
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [QuantityFields],
);

/** A group as the list shows it. */
export type ListedGroup = ResultOf<typeof FIGURE_GROUPS>['page']['nodes'][number];
export type GroupFilter = NonNullable<VariablesOf<typeof FIGURE_GROUPS>['filter']>;
export type FigureGroup = ResultOf<typeof CORROBORATION_OF_FIGURE>['group'];
export type GroupMember = FigureGroup['members'][number];
