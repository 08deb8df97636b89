import { EvidenceFields } from '../display/evidence.ts';
import { FigureFields, QuantityFields } from '../figures/documents.ts';
import { type ResultOf, graphql } from '../graphql.ts';

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

export type FigureGroup = ResultOf<typeof CORROBORATION_OF_FIGURE>['group'];
export type GroupMember = FigureGroup['members'][number];
