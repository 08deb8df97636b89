import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, keysOf, localizedInput } from '../provider/references.ts';

/** What lists and the risk summary need of a position: all but the evidence. */
export const PositionFields = graphql(`
  fragment PositionFields on MarketPosition @_unmask {
    id
    code
    version
    tenantId
    isDemo
    kind
    basis
    organization {
      id
      code
      name {
        zh
        en
      }
    }
    market {
      code
      name {
        zh
        en
      }
    }
    sectors {
      code
      name {
        zh
        en
      }
    }
    statement {
      zh
      en
    }
    occurredFrom
    occurredTo
    dateWording
    reportedOn
    recordedAt
    updatedAt
  }
`);

const WHOLE = graphql(
  `
    fragment WholePosition on MarketPosition @_unmask {
      ...PositionFields
      updatedBy {
        id
        name
      }
      evidence {
        ...EvidenceFields
      }
    }
  `,
  [PositionFields, EvidenceFields],
);

const LIST = graphql(
  `
    query MarketPositions($filter: MarketPositionFilter, $sort: PositionSort, $first: Int!, $offset: Int) {
      page: marketPositions(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...PositionFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PositionFields],
);

const ONE = graphql(
  `
    query MarketPosition($id: ID!) {
      record: marketPosition(id: $id) {
        ...WholePosition
      }
    }
  `,
  [WHOLE],
);

const CREATE = graphql(
  `
    mutation CreateMarketPosition($input: MarketPositionInput!) {
      record: createMarketPosition(input: $input) {
        ...WholePosition
      }
    }
  `,
  [WHOLE],
);

const UPDATE = graphql(
  `
    mutation UpdateMarketPosition($id: ID!, $version: Int!, $input: MarketPositionInput!) {
      record: updateMarketPosition(id: $id, version: $version, input: $input) {
        ...WholePosition
      }
    }
  `,
  [WHOLE],
);

const DELETE = graphql(`
  mutation DeleteMarketPosition($id: ID!, $version: Int!) {
    record: deleteMarketPosition(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreMarketPosition($id: ID!) {
    record: restoreMarketPosition(id: $id) {
      id
      version
    }
  }
`);

/** A position as lists read it. */
export type PositionRow = ResultOf<typeof LIST>['page']['nodes'][number];
/** A position as its own screens read it. */
export type PositionRecord = ResultOf<typeof ONE>['record'];
type PositionInput = VariablesOf<typeof CREATE>['input'];

export const positionDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: DELETE,
  restore: RESTORE,
  sorts: ['date', 'recent', 'code'],
  toFilter: ({ organization, ...filter }) => ({
    ...filter,
    ...(organization ? { organizationId: String(organization) } : {}),
  }),
  toInput: (position: Partial<PositionRecord>): PositionInput => ({
    organizationId: keyOf(position.organization),
    market: keyOf(position.market),
    kind: position.kind ?? null,
    basis: position.basis ?? null,
    sectors: keysOf(position.sectors),
    statement: localizedInput(position.statement),
    occurredFrom: position.occurredFrom ?? null,
    occurredTo: position.occurredTo ?? null,
    dateWording: position.dateWording?.trim() || null,
    reportedOn: position.reportedOn ?? null,
  }),
});
