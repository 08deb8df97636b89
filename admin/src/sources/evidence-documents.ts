import { graphql } from '../graphql.ts';

export const ADD_EVIDENCE = graphql(`
  mutation AddEvidence($input: EvidenceInput!) {
    evidence: addEvidence(input: $input) {
      id
    }
  }
`);

export const REMOVE_EVIDENCE = graphql(`
  mutation RemoveEvidence($id: ID!) {
    removed: removeEvidence(id: $id)
  }
`);

/** The record that evidence belongs to, by its kind: `{ figureId }`. */
export type EvidenceOwner =
  | { readonly figureId: string }
  | { readonly marketPositionId: string }
  | { readonly policyEventId: string }
  | { readonly countryRatingId: string }
  | { readonly riskNoteVersionId: string }
  | { readonly initiativeId: string }
  | { readonly opportunityId: string }
  | { readonly organizationId: string };
