import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';

const WatchFields = graphql(`
  fragment WatchFields on Watch @_unmask {
    id
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
    topic
    company {
      id
      name {
        zh
        en
      }
    }
    lookedAt
    unread
  }
`);

export const WATCHES = graphql(
  `
    query Watches($asOf: Date) {
      watches(asOf: $asOf) {
        ...WatchFields
        current {
          score {
            lower
            central
            upper
          }
          band
          change
        }
      }
    }
  `,
  [WatchFields],
);

export const WATCH_FOR = graphql(`
  query WatchFor($market: ID!, $sector: ID, $region: ID) {
    watch: watchFor(market: $market, sector: $sector, region: $region) {
      id
    }
  }
`);

export const CREATE_WATCH = graphql(`
  mutation CreateWatch($input: WatchInput!) {
    watch: createWatch(input: $input) {
      id
    }
  }
`);

export const DELETE_WATCH = graphql(`
  mutation DeleteWatch($id: ID!) {
    id: deleteWatch(id: $id)
  }
`);

export const LOOK_AT_WATCH = graphql(`
  mutation LookAtWatch($id: ID!, $asOf: Date) {
    watch: lookAtWatch(id: $id, asOf: $asOf) {
      id
    }
  }
`);

export type Watch = ResultOf<typeof WATCHES>['watches'][number];
export type WatchInput = VariablesOf<typeof CREATE_WATCH>['input'];
