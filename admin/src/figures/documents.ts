import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { quantityInput } from '../provider/quantity-input.ts';
import { keyOf, localizedInput } from '../provider/references.ts';
import { comparisonInput, unitOf } from './comparison-input.ts';

/** A qualified value with its bounds, as every screen reads it. */
export const QuantityFields = graphql(`
  fragment QuantityFields on QuantityType @_unmask {
    qualifier
    value
    lower
    upper
    unit
    wording
  }
`);

/** What lists, charts and the risk summary need of a figure: all but the evidence. */
export const FigureFields = graphql(
  `
    fragment FigureFields on Figure @_unmask {
      id
      code
      version
      tenantId
      isDemo
      indicator {
        code
        group
        unitKind
        name {
          zh
          en
        }
        definition {
          zh
          en
        }
        definitionSource
      }
      title {
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
      region {
        code
        name {
          zh
          en
        }
      }
      value {
        ...QuantityFields
      }
      comparisonBasis
      comparisonForm
      direction
      basePeriod
      period
      periodFrom
      periodTo
      dateWording
      observationStatus
      attribution
      scopeNote {
        zh
        en
      }
      impliedBase {
        isTiny
        base {
          ...QuantityFields
        }
      }
      relatesTo {
        id
        code
        period
        title {
          zh
          en
        }
        name: title {
          zh
          en
        }
        value {
          ...QuantityFields
        }
      }
      recordedAt
      supersededAt
    }
  `,
  [QuantityFields],
);

const LIST = graphql(
  `
    query Figures($filter: FigureFilter, $sort: FigureSort, $first: Int!, $offset: Int) {
      page: figures(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...FigureFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [FigureFields],
);

const WHOLE = graphql(
  `
    fragment WholeFigure on Figure @_unmask {
      ...FigureFields
      supersedes {
        id
        code
        value {
          ...QuantityFields
        }
      }
      updatedAt
      updatedBy {
        id
        name
      }
      evidence {
        ...EvidenceFields
      }
    }
  `,
  [FigureFields, QuantityFields, EvidenceFields],
);

const ONE = graphql(
  `
    query Figure($id: ID!) {
      record: figure(id: $id) {
        ...WholeFigure
      }
    }
  `,
  [WHOLE],
);

const CREATE = graphql(
  `
    mutation CreateFigure($input: FigureInput!) {
      record: createFigure(input: $input) {
        ...WholeFigure
      }
    }
  `,
  [WHOLE],
);

const UPDATE = graphql(
  `
    mutation UpdateFigure($id: ID!, $version: Int!, $input: FigureInput!) {
      record: updateFigure(id: $id, version: $version, input: $input) {
        ...WholeFigure
      }
    }
  `,
  [WHOLE],
);

const DELETE = graphql(`
  mutation DeleteFigure($id: ID!, $version: Int!) {
    record: deleteFigure(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreFigure($id: ID!) {
    record: restoreFigure(id: $id) {
      id
      version
    }
  }
`);

/** A figure as lists and charts read it. */
export type FigureRow = ResultOf<typeof LIST>['page']['nodes'][number];
/** A figure as its own screens read it. */
export type FigureRecord = ResultOf<typeof ONE>['record'];
type FigureInput = VariablesOf<typeof CREATE>['input'];

export const figureDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: DELETE,
  restore: RESTORE,
  sorts: ['period', 'recent', 'code'],
  toInput: (figure: Partial<FigureRecord>): FigureInput => ({
    indicator: keyOf(figure.indicator),
    title: localizedInput(figure.title),
    market: keyOf(figure.market),
    sector: keyOf(figure.sector),
    region: keyOf(figure.region),
    value: quantityInput(figure.value, unitOf(figure)),
    ...comparisonInput(figure),
    relatesToId: keyOf(figure.relatesTo),
    period: figure.period?.trim() || null,
    dateWording: figure.dateWording?.trim() || null,
    observationStatus: figure.observationStatus ?? null,
    attribution: figure.attribution?.trim() || null,
    scopeNote: localizedInput(figure.scopeNote),
    // Only a new figure can revise another one; the server refuses to change it afterwards.
    ...(figure.id || !figure.supersedes ? {} : { supersedesId: keyOf(figure.supersedes) }),
  }),
  toFilter: ({ indicator, ...filter }) => ({ ...filter, ...(indicator ? { indicators: [String(indicator)] } : {}) }),
});
