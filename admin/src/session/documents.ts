import { graphql, type ResultOf } from '../graphql.ts';

const MeFields = graphql(`
  fragment MeFields on Me @_unmask {
    id
    email
    name
    locale
    mustChoosePassword
    memberships {
      roles
      tenant {
        id
        kind
        isDemo
        name {
          zh
          en
        }
        region {
          code
          name {
            zh
            en
          }
        }
      }
    }
    current {
      roles
      tenant {
        id
        kind
        isDemo
        name {
          zh
          en
        }
        region {
          code
          name {
            zh
            en
          }
        }
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
  }
`);

export const SIGN_IN = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      session: signIn(input: $input) {
        accessToken
        expiresAt
        me {
          ...MeFields
        }
      }
    }
  `,
  [MeFields],
);

export const REFRESH = graphql(
  `
    mutation RefreshSession {
      session: refreshSession {
        accessToken
        expiresAt
        me {
          ...MeFields
        }
      }
    }
  `,
  [MeFields],
);

export const SWITCH_TENANT = graphql(
  `
    mutation SwitchTenant($tenantId: ID!) {
      session: switchTenant(tenantId: $tenantId) {
        accessToken
        expiresAt
        me {
          ...MeFields
        }
      }
    }
  `,
  [MeFields],
);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $new: String!) {
    changePassword(current: $current, new: $new)
  }
`);

/** The signed-in person with their memberships. */
export type Me = ResultOf<typeof SIGN_IN>['session']['me'];
/** A tenant as the bar and the chooser show it. */
export type SessionTenant = Me['memberships'][number]['tenant'];
