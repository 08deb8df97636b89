import { graphql } from '../graphql.ts';

export const SUBMIT = graphql(`
  mutation SubmitRiskNote($id: ID!, $version: Int!) {
    note: submitRiskNote(id: $id, version: $version) {
      id
    }
  }
`);

export const PUBLISH = graphql(`
  mutation PublishRiskNote($id: ID!, $version: Int!, $comment: String) {
    note: publishRiskNote(id: $id, version: $version, comment: $comment) {
      id
    }
  }
`);

export const RETURN = graphql(`
  mutation ReturnRiskNote($id: ID!, $version: Int!, $comment: String!) {
    note: returnRiskNote(id: $id, version: $version, comment: $comment) {
      id
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawRiskNote($id: ID!, $version: Int!, $comment: String!) {
    note: withdrawRiskNote(id: $id, version: $version, comment: $comment) {
      id
    }
  }
`);

export const DISCARD = graphql(`
  mutation DiscardRiskNoteDraft($id: ID!, $version: Int!) {
    note: discardRiskNoteDraft(id: $id, version: $version) {
      id
    }
  }
`);

export const CONFIRM = graphql(`
  mutation ConfirmRiskNote($id: ID!, $version: Int!, $reviewBy: Date, $comment: String) {
    note: confirmRiskNote(id: $id, version: $version, reviewBy: $reviewBy, comment: $comment) {
      id
    }
  }
`);
