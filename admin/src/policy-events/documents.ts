import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, keysOf, localizedInput } from '../provider/references.ts';

/** What lists and the risk summary need of an event: all but the evidence. */
export const EventFields = graphql(`
  fragment EventFields on PolicyEvent @_unmask {
    id
    code
    version
    tenantId
    isDemo
    kind
    title {
      zh
      en
    }
    authority {
      id
      code
      name {
        zh
        en
      }
    }
    speaker
    markets {
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
    summary {
      zh
      en
    }
    effect
    controlClass
    occurredFrom
    occurredTo
    dateWording
    recordedAt
    updatedAt
  }
`);

const WHOLE = graphql(
  `
    fragment WholeEvent on PolicyEvent @_unmask {
      ...EventFields
      updatedBy {
        id
        name
      }
      evidence {
        ...EvidenceFields
      }
    }
  `,
  [EventFields, EvidenceFields],
);

const LIST = graphql(
  `
    query PolicyEvents($filter: PolicyEventFilter, $sort: PolicyEventSort, $first: Int!, $offset: Int) {
      page: policyEvents(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...EventFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [EventFields],
);

const ONE = graphql(
  `
    query PolicyEvent($id: ID!) {
      record: policyEvent(id: $id) {
        ...WholeEvent
      }
    }
  `,
  [WHOLE],
);

const CREATE = graphql(
  `
    mutation CreatePolicyEvent($input: PolicyEventInput!) {
      record: createPolicyEvent(input: $input) {
        ...WholeEvent
      }
    }
  `,
  [WHOLE],
);

const UPDATE = graphql(
  `
    mutation UpdatePolicyEvent($id: ID!, $version: Int!, $input: PolicyEventInput!) {
      record: updatePolicyEvent(id: $id, version: $version, input: $input) {
        ...WholeEvent
      }
    }
  `,
  [WHOLE],
);

const DELETE = graphql(`
  mutation DeletePolicyEvent($id: ID!, $version: Int!) {
    record: deletePolicyEvent(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestorePolicyEvent($id: ID!) {
    record: restorePolicyEvent(id: $id) {
      id
      version
    }
  }
`);

/** An event as lists read it. */
export type EventRow = ResultOf<typeof LIST>['page']['nodes'][number];
/** An event as its own screens read it. */
export type EventRecord = ResultOf<typeof ONE>['record'];
type EventInput = VariablesOf<typeof CREATE>['input'];

export const policyEventDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: DELETE,
  restore: RESTORE,
  sorts: ['date', 'recent', 'code'],
  toInput: (event: Partial<EventRecord>): EventInput => ({
    kind: event.kind ?? null,
    title: localizedInput(event.title),
    authorityId: keyOf(event.authority),
    speaker: event.speaker?.trim() || null,
    markets: keysOf(event.markets),
    sectors: keysOf(event.sectors),
    summary: localizedInput(event.summary),
    effect: event.effect ?? null,
    controlClass: event.controlClass?.trim() || null,
    occurredFrom: event.occurredFrom ?? null,
    occurredTo: event.occurredTo ?? null,
    dateWording: event.dateWording?.trim() || null,
  }),
});
