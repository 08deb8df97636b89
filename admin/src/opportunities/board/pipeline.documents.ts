import { graphql } from '../../graphql.ts';

/** Totals per stage and currency. */
export const PIPELINE = graphql(`
  query Pipeline($filter: OpportunityFilter) {
    pipeline(filter: $filter) {
      stage
      count
      value {
        qualifier
        value
        lower
        upper
        unit
        wording
      }
    }
  }
`);
