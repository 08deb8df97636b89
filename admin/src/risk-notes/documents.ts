import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, keysOf, localizedInput } from '../provider/references.ts';

/** One wording of a note, without its evidence. */
export const WordingFields = graphql(`
  fragment WordingFields on RiskNoteVersion @_unmask {
    id
    number
    state
    category
    severity
    likelihood
    title {
      zh
      en
    }
    body {
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
    sectors {
      code
      name {
        zh
        en
      }
    }
    regions {
      code
      name {
        zh
        en
      }
    }
    validFrom
    validTo
    reviewBy
    author {
      id
      name
    }
    reviewer {
      id
      name
    }
    reviewComment
    submittedAt
    publishedAt
    withdrawnAt
    updatedAt
  }
`);

const WHOLE = graphql(
  `
    fragment WholeNote on RiskNote @_unmask {
      id
      code
      version
      tenantId
      isDemo
      updatedAt
      updatedBy {
        id
        name
      }
      published {
        ...WordingFields
        evidence {
          ...EvidenceFields
        }
      }
      draft {
        ...WordingFields
        evidence {
          ...EvidenceFields
        }
      }
      newest {
        ...WordingFields
        evidence {
          ...EvidenceFields
        }
      }
      versions {
        ...WordingFields
      }
    }
  `,
  [WordingFields, EvidenceFields],
);

const LIST = graphql(
  `
    query RiskNotes($filter: RiskNoteFilter, $sort: RiskNoteSort, $first: Int!, $offset: Int) {
      page: riskNotes(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          id
          code
          version
          tenantId
          isDemo
          updatedAt
          published {
            ...WordingFields
          }
          draft {
            ...WordingFields
          }
          newest {
            ...WordingFields
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [WordingFields],
);

const ONE = graphql(
  `
    query RiskNote($id: ID!) {
      record: riskNote(id: $id) {
        ...WholeNote
      }
    }
  `,
  [WHOLE],
);

const CREATE = graphql(
  `
    mutation CreateRiskNote($input: RiskNoteInput!) {
      record: createRiskNote(input: $input) {
        ...WholeNote
      }
    }
  `,
  [WHOLE],
);

const UPDATE = graphql(
  `
    mutation UpdateRiskNote($id: ID!, $version: Int!, $input: RiskNoteInput!) {
      record: updateRiskNote(id: $id, version: $version, input: $input) {
        ...WholeNote
      }
    }
  `,
  [WHOLE],
);

const DELETE = graphql(`
  mutation DeleteRiskNote($id: ID!, $version: Int!) {
    record: deleteRiskNote(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreRiskNote($id: ID!) {
    record: restoreRiskNote(id: $id) {
      id
      version
    }
  }
`);

/** A note as lists read it. */
export type NoteRow = ResultOf<typeof LIST>['page']['nodes'][number];
/** A note as its own screens read it. */
export type NoteRecord = ResultOf<typeof ONE>['record'];
/** One wording of a note. */
export type Wording = NoteRecord['versions'][number];
/** What the form edits, beside the note that it belongs to. */
export type NoteForm = NoteRecord &
  Partial<
    Pick<
      Wording,
      | 'category'
      | 'severity'
      | 'likelihood'
      | 'title'
      | 'body'
      | 'market'
      | 'sectors'
      | 'regions'
      | 'validFrom'
      | 'validTo'
      | 'reviewBy'
    >
  >;
type NoteInput = VariablesOf<typeof CREATE>['input'];

/** The form goes on from the draft; where none is in work, a new one begins with what was last written. */
export function withWording(note: NoteRecord): NoteForm {
  const { category, severity, likelihood, title, body, market, sectors, regions } = note.newest;
  const { validFrom, validTo, reviewBy } = note.newest;
  const days = { validFrom, validTo, reviewBy };
  return { ...note, ...days, category, severity, likelihood, title, body, market, sectors, regions };
}

export const riskNoteDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: DELETE,
  restore: RESTORE,
  sorts: ['recent', 'waiting', 'reviewBy', 'code'],
  toRecord: withWording,
  toInput: (note: Partial<NoteForm>): NoteInput => ({
    category: note.category ?? null,
    severity: note.severity ?? null,
    likelihood: note.likelihood ?? null,
    title: localizedInput(note.title),
    body: localizedInput(note.body),
    market: keyOf(note.market),
    sectors: keysOf(note.sectors),
    regions: keysOf(note.regions),
    validFrom: note.validFrom ?? null,
    validTo: note.validTo ?? null,
    reviewBy: note.reviewBy ?? null,
  }),
});
