import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';

const ImportFields = graphql(`
  fragment ImportFields on Import @_unmask {
    id
    name
    format
    state
    byteSize
    rowCount
    setAsideCount
    newCount
    revisedCount
    unchangedCount
    createdAt
    createdBy {
      name
    }
    committedAt
    committedBy {
      name
    }
    undoneAt
    undoneBy {
      name
    }
    source {
      id
      code
    }
  }
`);

/** A statistics file that somebody brought. */
export type ImportRecord = ResultOf<typeof ImportFields>;

export const IMPORTS = graphql(
  `
    query Imports($first: Int!, $after: String) {
      page: imports(first: $first, after: $after) {
        nodes {
          ...ImportFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ImportFields],
);

export const IMPORT = graphql(
  `
    query Import($id: ID!) {
      record: import(id: $id) {
        ...ImportFields
      }
    }
  `,
  [ImportFields],
);

export const PREVIEW = graphql(`
  query ImportPreview($id: ID!, $answers: ImportAnswersInput) {
    preview: importPreview(id: $id, answers: $answers) {
      rows
      newCount
      revisedCount
      unchangedCount
      unanswered
      importedBefore
      columns {
        header
        reads
      }
      questions {
        name
        suggested
      }
      aside {
        reason
        rows
      }
      samples {
        line
        change
        period
        before
        grade
        indicator {
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
        region {
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
        title {
          zh
          en
        }
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
  }
`);

/** What an import would do. */
export type Preview = ResultOf<typeof PREVIEW>['preview'];
export type Sample = Preview['samples'][number];

/** What the file leaves open, as it is being answered. */
export type Answers = NonNullable<VariablesOf<typeof PREVIEW>['answers']>;

export const COMMIT = graphql(
  `
    mutation CommitImport($id: ID!, $answers: ImportAnswersInput) {
      record: commitImport(id: $id, answers: $answers) {
        ...ImportFields
      }
    }
  `,
  [ImportFields],
);

export const UNDO = graphql(
  `
    mutation UndoImport($id: ID!) {
      record: undoImport(id: $id) {
        ...ImportFields
      }
    }
  `,
  [ImportFields],
);

export const DISCARD = graphql(`
  mutation DiscardImport($id: ID!) {
    discardImport(id: $id)
  }
`);
