import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';

const LIST = graphql(`
  query AuditEvents($filter: AuditFilter, $first: Int!, $offset: Int) {
    page: auditEvents(filter: $filter, first: $first, offset: $offset) {
      nodes {
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
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

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
