import { graphql } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';

export const documents = defineDocuments({
  list: graphql(`
    query Tenants($first: Int!, $offset: Int) {
      page: tenants(first: $first, offset: $offset) {
        nodes {
          id
          version
          kind
          status
          isDemo
          memberCount
          createdAt
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
          parent {
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
