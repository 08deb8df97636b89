import { graphql } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';

export const documents = defineDocuments({
  list: graphql(`
    query AuditEvents($filter: AuditFilter, $first: Int!, $offset: Int) {
      page: auditEvents(filter: $filter, first: $first, offset: $offset) {
        nodes {
          id
          at
          actor {
            id
            name
          }
          recordKind
          recordId
          recordLabel
          action
          changes {
            field
            from
            to
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
