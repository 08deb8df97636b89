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
    refusedCount
    columns {
      index
      header
      reads
      byHeader
      remark
    }
    answers {
      flow
      moneyScale
      publisher
      ratedOn
      constants {
        reads
        value
      }
    }
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
      format
      headerLine
      head {
        line
        cells
      }
      rows
      newCount
      revisedCount
      unchangedCount
      refusedRows
      problemCount
      problems {
        line
        column
        reason
        message {
          zh
          en
        }
      }
      unanswered
      importedBefore
      columns {
        index
        header
        reads
        byHeader
        remark
        examples
      }
      meanings
      missing {
        anyOf
      }
      doubled {
        reads
        headers
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
        comparisonBasis
        comparisonForm
        direction
        basePeriod
        earlier {
          qualifier
          value
          lower
          upper
          unit
          wording
        }
        earlierDirection
        before
        grade
        previous
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

/** How columns are read where the headers do not say it. */
export type Mapping = NonNullable<Answers['mapping']>;

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
