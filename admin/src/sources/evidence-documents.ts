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
