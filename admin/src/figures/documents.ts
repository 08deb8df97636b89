import { readPeriod } from '@kouan/shared';
import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, localizedInput } from '../provider/references.ts';
import { endOfDayInBeijing } from '../risk-summary/question.ts';
import { type EvidenceDraft, evidenceInput } from './evidence-input.ts';
import { comparisonInput } from './comparison-input.ts';
import { valueInput } from './reading-draft.ts';

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
        definitionUrl
        countedUnit
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
    query Figures($filter: FigureFilter, $sort: FigureSort, $first: Int!, $offset: Int, $knownAt: DateTime) {
      page: figures(filter: $filter, sort: $sort, first: $first, offset: $offset, knownAt: $knownAt) {
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
      revisions {
        id
        code
        observationStatus
        recordedAt
        supersededAt
        createdBy {
          id
          name
        }
        indicator {
          name {
            zh
            en
          }
        }
        title {
          zh
          en
        }
        market {
          name {
            zh
            en
          }
        }
        sector {
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
        dateWording
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
  toInput: figureInput,
  toCreateInput: (figure: Partial<FigureRecord> & EvidenceDraft): FigureInput => ({
    ...figureInput(figure),
    evidence: evidenceInput(figure),
    // Only a new figure can revise another one; the server refuses to change it afterwards.
    supersedesId: keyOf(figure.supersedes),
  }),
  toFilter: ({ indicator, knownAt: _knownAt, ...filter }) => ({
    ...filter,
    ...(indicator ? { indicators: [String(indicator)] } : {}),
  }),
  // Whoever asks what was known on a day means all of that day.
  listVariables: ({ knownAt }) => (knownAt ? { knownAt: endOfDayInBeijing(String(knownAt)) } : {}),
});

/** A figure as the server takes it, whether new or mended. */
function figureInput(figure: Partial<FigureRecord>): FigureInput {
  return {
    indicator: keyOf(figure.indicator),
    title: localizedInput(figure.title),
    market: keyOf(figure.market),
    sector: keyOf(figure.sector),
    region: keyOf(figure.region),
    value: valueInput(figure),
    ...comparisonInput(figure),
    relatesToId: keyOf(figure.relatesTo),
    period: periodInput(figure.period),
    dateWording: figure.dateWording?.trim() || null,
    observationStatus: figure.observationStatus ?? null,
    attribution: figure.attribution?.trim() || null,
    scopeNote: localizedInput(figure.scopeNote),
  };
}

/** A period in its own form; one that was not understood goes out as typed, for the server to say so. */
function periodInput(typed: string | null | undefined): string | null {
  const text = typed?.trim() || null;
  return text && (readPeriod(text) ?? text);
}
