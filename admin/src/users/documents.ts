import { graphql } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';

export const documents = defineDocuments({
  list: graphql(`
    query Users($first: Int!, $offset: Int) {
      page: users(first: $first, offset: $offset) {
        nodes {
          id
          version
          email
          status
          roles
          createdAt
          person {
            id
            name
          }
          organization {
            id
            name {
              zh
              en
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
  `),
});
