import { graphql, type ResultOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf } from '../provider/references.ts';

const UserFields = graphql(`
  fragment UserFields on User @_unmask {
    id
    version
    email
    status
    roles
    createdAt
    invitationHoldsUntil
    person {
      id
      name
    }
    organization {
      id
      code
      name {
        zh
        en
      }
    }
  }
`);

/** A person in the tenant, and as what. */
export type UserRecord = ResultOf<typeof UserFields>;

export const documents = defineDocuments({
  list: graphql(
    `
      query Users($first: Int!, $offset: Int) {
        page: users(first: $first, offset: $offset) {
          nodes {
            ...UserFields
          }
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    [UserFields],
  ),
  one: graphql(
    `
      query User($id: ID!) {
        record: user(id: $id) {
          ...UserFields
        }
      }
    `,
    [UserFields],
  ),
  update: graphql(
    `
      mutation UpdateMembership($id: ID!, $version: Int!, $input: MembershipInput!) {
        record: updateMembership(id: $id, version: $version, input: $input) {
          ...UserFields
        }
      }
    `,
    [UserFields],
  ),
  // Roles and organization are said together: the server takes what is left out for none.
  toInput: ({ roles = [], organization }) => ({ roles, organizationId: keyOf(organization) }),
  wholeInput: true,
});

export const INVITE = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    invitation: inviteUser(input: $input) {
      oneTimePassword
      user {
        id
        email
      }
    }
  }
`);

export const RENEW = graphql(`
  mutation RenewInvitation($id: ID!, $version: Int!) {
    invitation: renewInvitation(id: $id, version: $version) {
      oneTimePassword
      user {
        id
        email
      }
    }
  }
`);

export const REVOKE = graphql(`
  mutation RevokeMembership($id: ID!, $version: Int!) {
    record: revokeMembership(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const REINSTATE = graphql(`
  mutation ReinstateMembership($id: ID!, $version: Int!) {
    record: reinstateMembership(id: $id, version: $version) {
      id
      version
    }
  }
`);
