import { type ResultOf, type VariablesOf, graphql } from '../graphql.ts';

/** How much there is to mend of each kind. */
export const WORK_COUNTS = graphql(`
  query WorkCounts($filter: WorkFilter) {
    counts: workCounts(filter: $filter) {
      kind
      count
    }
  }
`);

/** One page of what there is to mend. */
export const WORK_LIST = graphql(`
  query WorkList($filter: WorkFilter, $after: String) {
    page: workList(filter: $filter, first: 25, after: $after) {
      nodes {
        id
        kind
        recordKind
        recordId
        code
        label {
          zh
          en
        }
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
        period
        figures
        publishedOn
        ageDays
        halfLifeDays
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type WorkItem = ResultOf<typeof WORK_LIST>['page']['nodes'][number];
export type WorkFilter = NonNullable<VariablesOf<typeof WORK_LIST>['filter']>;
