import { graphql, type ResultOf } from '../graphql.ts';

export const NOTICES = graphql(`
  query Notices($first: Int!, $after: String) {
    notices(first: $first, after: $after) {
      nodes {
        id
        at
        kind
        action
        recordId
        code
        topics
        isShared
        isRead
        label {
          zh
          en
        }
        source {
          id
          publisher
          title {
            zh
            en
          }
        }
        because {
          watchId
          topic
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
          company {
            id
            name {
              zh
              en
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      through
    }
  }
`);

export const UNREAD = graphql(`
  query UnreadNotices {
    unread: unreadNotices
  }
`);

export const MARK_READ = graphql(`
  mutation MarkNoticesRead($ids: [ID!]!) {
    unread: markNoticesRead(ids: $ids)
  }
`);

export const MARK_ALL_READ = graphql(`
  mutation MarkAllNoticesRead($through: String!) {
    unread: markAllNoticesRead(through: $through)
  }
`);

const MailFields = graphql(`
  fragment MailFields on MailSettings @_unmask {
    frequency
    isAvailable
    email
    lastSentAt
    trouble {
      state
      attempts
      failure
    }
  }
`);

export const MAIL_SETTINGS = graphql(
  `
    query MailSettings {
      settings: mailSettings {
        ...MailFields
      }
    }
  `,
  [MailFields],
);

export const SET_FREQUENCY = graphql(
  `
    mutation SetMailFrequency($frequency: DigestFrequency!) {
      settings: setMailFrequency(frequency: $frequency) {
        ...MailFields
      }
    }
  `,
  [MailFields],
);

export type NoticesPage = ResultOf<typeof NOTICES>['notices'];
export type Notice = NoticesPage['nodes'][number];
export type MailSettings = ResultOf<typeof MAIL_SETTINGS>['settings'];
