import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { EvidenceFields } from '../display/evidence.ts';
import { defineDocuments } from '../provider/documents.ts';
import { quantityInput } from '../provider/quantity-input.ts';
import { keyOf, keysOf, localizedInput } from '../provider/references.ts';

/** What rows, cards and the board show of an opportunity. */
export const OpportunityRow = graphql(`
  fragment OpportunityRow on Opportunity @_unmask {
    id
    version
    tenantId
    code
    isDemo
    stage
    stageEffectiveOn
    closeReason
    nextStep
    nextStepDue
    expectedOn
    updatedAt
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
    region {
      code
      name {
        zh
        en
      }
    }
    exporter {
      id
      code
      name {
        zh
        en
      }
    }
    value {
      qualifier
      value
      lower
      upper
      unit
      wording
    }
    owner {
      id
      name
    }
  }
`);

const OpportunityFull = graphql(
  `
    fragment OpportunityFull on Opportunity @_unmask {
      ...OpportunityRow
      likelihood
      incoterm
      paymentMethod
      createdAt
      note {
        zh
        en
      }
      sectors {
        code
        name {
          zh
          en
        }
      }
      counterparty {
        id
        code
        name {
          zh
          en
        }
      }
      channelBank {
        id
        code
        name {
          zh
          en
        }
      }
      initiative {
        id
        code
        title {
          zh
          en
        }
      }
      stageHistory {
        id
        from
        to
        effectiveOn
        enteredAt
        reason
        enteredBy {
          id
          name
        }
      }
      evidence {
        ...EvidenceFields
      }
      createdBy {
        id
        name
      }
      updatedBy {
        id
        name
      }
    }
  `,
  [OpportunityRow, EvidenceFields],
);

const LIST = graphql(
  `
    query Opportunities($filter: OpportunityFilter, $sort: OpportunitySort, $first: Int!, $offset: Int) {
      page: opportunities(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...OpportunityRow
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OpportunityRow],
);

const ONE = graphql(
  `
    query Opportunity($id: ID!) {
      record: opportunity(id: $id) {
        ...OpportunityFull
      }
    }
  `,
  [OpportunityFull],
);

const CREATE = graphql(
  `
    mutation CreateOpportunity($input: OpportunityCreateInput!) {
      record: createOpportunity(input: $input) {
        ...OpportunityFull
      }
    }
  `,
  [OpportunityFull],
);

const UPDATE = graphql(
  `
    mutation UpdateOpportunity($id: ID!, $version: Int!, $input: OpportunityInput!) {
      record: updateOpportunity(id: $id, version: $version, input: $input) {
        ...OpportunityFull
      }
    }
  `,
  [OpportunityFull],
);

const REMOVE = graphql(`
  mutation DeleteOpportunity($id: ID!, $version: Int!) {
    record: deleteOpportunity(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreOpportunity($id: ID!) {
    record: restoreOpportunity(id: $id) {
      id
      version
    }
  }
`);

/** An opportunity as lists show it. */
export type OpportunityNode = ResultOf<typeof OpportunityRow>;
/** An opportunity with all that is known of it. */
export type OpportunityRecord = ResultOf<typeof OpportunityFull>;
/** One move of an opportunity between stages. */
export type StageChange = OpportunityRecord['stageHistory'][number];
type OpportunityInput = VariablesOf<typeof UPDATE>['input'];
type OpportunityFilter = NonNullable<VariablesOf<typeof LIST>['filter']>;

/** The server's input of what the opportunity form holds. A new one without region or owner gets the person's own. */
export function toInput(record: Partial<OpportunityRecord>): OpportunityInput {
  return {
    title: localizedInput(record.title),
    market: keyOf(record.market),
    region: keyOf(record.region) ?? undefined,
    sectors: keysOf(record.sectors),
    exporterId: keyOf(record.exporter),
    counterpartyId: keyOf(record.counterparty),
    channelBankId: keyOf(record.channelBank),
    initiativeId: keyOf(record.initiative),
    value: quantityInput(record.value),
    likelihood: record.likelihood ?? null,
    expectedOn: record.expectedOn ?? null,
    incoterm: record.incoterm ?? null,
    paymentMethod: record.paymentMethod ?? null,
    nextStep: record.nextStep?.trim() || null,
    nextStepDue: record.nextStepDue ?? null,
    note: localizedInput(record.note),
    ownerId: keyOf(record.owner) ?? undefined,
  };
}

/** What was late or due once concerns nobody any more when the business is closed. */
export function toFilter(filter: Readonly<Record<string, unknown>>): OpportunityFilter {
  return filter['late'] || filter['dueBy'] ? { ...filter, open: true } : filter;
}

export const documents = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: REMOVE,
  restore: RESTORE,
  toInput,
  toFilter,
  sorts: ['recent', 'due', 'expected', 'code'],
});
