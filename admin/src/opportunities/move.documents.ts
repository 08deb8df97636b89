import { graphql, type VariablesOf } from '../graphql.ts';
import { OpportunityRow } from './documents.ts';

/** Moves an opportunity; it is answered with the row as it is then, with its new version. */
export const MOVE = graphql(
  `
    mutation MoveOpportunity($id: ID!, $version: Int!, $input: StageMoveInput!) {
      record: moveOpportunity(id: $id, version: $version, input: $input) {
        ...OpportunityRow
      }
    }
  `,
  [OpportunityRow],
);

/** Where to, since when and why. */
export type StageMoveInput = VariablesOf<typeof MOVE>['input'];
