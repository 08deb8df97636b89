import { graphql, type ResultOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, localizedInput } from '../provider/references.ts';

const SourceFields = graphql(`
  fragment SourceFields on Source @_unmask {
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
    publisher
    author
    url
    language
    publishedOn
    publishedFrom
    publishedTo
    dateNote {
      zh
      en
    }
    note {
      zh
      en
    }
    root {
      id
    }
    origin {
      id
      code
      tenantId
      publisher
      title {
        zh
        en
      }
      name: title {
        zh
        en
      }
    }
    updatedAt
    updatedBy {
      id
      name
    }
  }
`);

const LIST = graphql(
  `
    query Sources($filter: SourceFilter, $sort: SourceSort, $first: Int!, $offset: Int) {
      page: sources(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...SourceFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [SourceFields],
);

const ONE = graphql(
  `
    query Source($id: ID!) {
      record: source(id: $id) {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const CREATE = graphql(
  `
    mutation CreateSource($input: SourceInput!) {
      record: createSource(input: $input) {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const UPDATE = graphql(
  `
    mutation UpdateSource($id: ID!, $version: Int!, $input: SourceInput!) {
      record: updateSource(id: $id, version: $version, input: $input) {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const DELETE = graphql(`
  mutation DeleteSource($id: ID!, $version: Int!) {
    record: deleteSource(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreSource($id: ID!) {
    record: restoreSource(id: $id) {
      id
      version
    }
  }
`);

/** A source as its screens read it. */
export type SourceRecord = ResultOf<typeof ONE>['record'];

export const sourceDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: DELETE,
  restore: RESTORE,
  sorts: ['published', 'recent', 'code'],
  toInput: (source: Partial<SourceRecord>) => ({
    kind: source.kind ?? null,
    title: localizedInput(source.title),
    publisher: source.publisher?.trim() || null,
    author: source.author?.trim() || null,
    url: source.url?.trim() || null,
    language: source.language?.trim() || null,
    publishedOn: source.publishedOn ?? null,
    publishedFrom: source.publishedFrom ?? null,
    publishedTo: source.publishedTo ?? null,
    dateNote: localizedInput(source.dateNote),
    note: localizedInput(source.note),
    originId: keyOf(source.origin),
  }),
});

/** A source as a form names it and a list of choices shows it. */
export const SourceOptionFields = graphql(`
  fragment SourceOptionFields on Source @_unmask {
    id
    code
    tenantId
    publisher
    publishedOn
    publishedFrom
    publishedTo
    title {
      zh
      en
    }
    name: title {
      zh
      en
    }
  }
`);
