import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { type Referred, keyOf, localizedInput } from '../provider/references.ts';

const AdjustmentFields = graphql(`
  fragment AdjustmentFields on RiskAdjustment @_unmask {
    id
    code
    version
    tenantId
    isDemo
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
    points
    reason {
      zh
      en
    }
    validFrom
    validTo
    state
    reviewer {
      id
      name
    }
    decidedAt
    endedAt
    endedBy {
      id
      name
    }
    endReason
    updatedAt
  }
`);

const WHOLE = graphql(
  `
    fragment WholeAdjustment on RiskAdjustment @_unmask {
      ...AdjustmentFields
      evidence {
        ...EvidenceFields
      }
    }
  `,
  [AdjustmentFields, EvidenceFields],
);

const LIST = graphql(
  `
    query RiskAdjustments($filter: RiskAdjustmentFilter, $sort: RiskAdjustmentSort, $first: Int!, $offset: Int) {
      page: riskAdjustments(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...AdjustmentFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [AdjustmentFields],
);

const ONE = graphql(
  `
    query RiskAdjustment($id: ID!) {
      record: riskAdjustment(id: $id) {
        ...WholeAdjustment
      }
    }
  `,
  [WHOLE],
);

const CREATE = graphql(
  `
    mutation CreateRiskAdjustment($input: RiskAdjustmentInput!) {
      record: createRiskAdjustment(input: $input) {
        ...WholeAdjustment
      }
    }
  `,
  [WHOLE],
);

/** Takes an adjustment back before its time. */
export const END = graphql(`
  mutation EndRiskAdjustment($id: ID!, $version: Int!, $reason: String!) {
    record: endRiskAdjustment(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

/** An adjustment as lists read it. */
export type AdjustmentRow = ResultOf<typeof LIST>['page']['nodes'][number];
/** An adjustment as its own screen reads it. */
export type AdjustmentRecord = ResultOf<typeof ONE>['record'];
type AdjustmentInput = VariablesOf<typeof CREATE>['input'];

/** A place in a source, as the form holds it. */
interface Place {
  readonly source?: Referred | null;
  readonly locator?: string | null;
}

export const riskAdjustmentDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  sorts: ['recent', 'validTo', 'code'],
  toInput: (adjustment: Partial<AdjustmentRecord>): AdjustmentInput => ({
    market: keyOf(adjustment.market) ?? '',
    sector: keyOf(adjustment.sector),
    region: keyOf(adjustment.region),
    points: Number(adjustment.points),
    reason: localizedInput(adjustment.reason) ?? { zh: null, en: null },
    validFrom: adjustment.validFrom ?? null,
    validTo: adjustment.validTo ?? null,
    evidence: ((adjustment.evidence ?? []) as readonly Place[]).map(({ source, locator }) => ({
      sourceId: keyOf(source) ?? '',
      locator: locator?.trim() ?? '',
    })),
  }),
});
