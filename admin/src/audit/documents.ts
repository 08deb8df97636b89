import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';

const AuditFields = graphql(`
  fragment AuditFields on AuditEvent @_unmask {
    id
    at
    recordKind
    recordId
    recordLabel
    action
    actor {
      id
      name
    }
    changes {
      field
      from
      to
    }
  }
`);

const LIST = graphql(
  `
    query AuditEvents($filter: AuditFilter, $first: Int!, $offset: Int) {
      page: auditEvents(filter: $filter, first: $first, offset: $offset) {
        nodes {
          ...AuditFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [AuditFields],
);

/** What happened to one record, page after page, latest first. */
export const RECORD_TRAIL = graphql(
  `
    query RecordTrail($id: ID!, $after: String) {
      page: auditEvents(filter: { recordId: $id }, first: 20, after: $after) {
        nodes {
          ...AuditFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [AuditFields],
);

/** Who did what to which record, and when. */
export type AuditRecord = ResultOf<typeof LIST>['page']['nodes'][number];
/** One field of a change; its values are JSON. */
export type AuditChange = AuditRecord['changes'][number];
type AuditFilter = NonNullable<VariablesOf<typeof LIST>['filter']>;

export const documents = defineDocuments({
  list: LIST,
  toFilter: (filter): AuditFilter => {
    const { from, to, ...rest } = filter as { from?: string; to?: string };
    return { ...rest, ...(from ? { from: dayStart(from) } : {}), ...(to ? { to: dayEnd(to) } : {}) };
  },
});

/** The person means days of their own time zone, in which the trail shows its times. */
function dayStart(date: string): string {
  return new Date(`${date}T00:00:00`).toISOString();
}

function dayEnd(date: string): string {
  return new Date(`${date}T23:59:59.999`).toISOString();
}
