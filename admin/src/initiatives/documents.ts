import { hasText } from '@kouan/shared';
import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, keysOf, localizedInput } from '../provider/references.ts';

const InitiativeRow = graphql(`
  fragment InitiativeRow on Initiative @_unmask {
    id
    version
    tenantId
    code
    isDemo
    kind
    mode
    status
    statusEffectiveOn
    takesPlaceFrom
    takesPlaceTo
    dateWording
    title {
      zh
      en
    }
    markets {
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
    owner {
      id
      name
    }
    milestones {
      id
      dueOn
      doneOn
      title {
        zh
        en
      }
    }
  }
`);

const InitiativeFull = graphql(
  `
    fragment InitiativeFull on Initiative @_unmask {
      ...InitiativeRow
      updatedAt
      summary {
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
      participants {
        id
        role
        companyCount
        label {
          zh
          en
        }
        organization {
          id
          code
          name {
            zh
            en
          }
        }
      }
      outcomes {
        id
        occurredOn
        text {
          zh
          en
        }
      }
      statusHistory {
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
      updatedBy {
        id
        name
      }
    }
  `,
  [InitiativeRow, EvidenceFields],
);

const LIST = graphql(
  `
    query Initiatives($filter: InitiativeFilter, $sort: InitiativeSort, $first: Int!, $offset: Int) {
      page: initiatives(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...InitiativeRow
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [InitiativeRow],
);

const ONE = graphql(
  `
    query Initiative($id: ID!) {
      record: initiative(id: $id) {
        ...InitiativeFull
      }
    }
  `,
  [InitiativeFull],
);

const CREATE = graphql(
  `
    mutation CreateInitiative($input: InitiativeInput!) {
      record: createInitiative(input: $input) {
        ...InitiativeFull
      }
    }
  `,
  [InitiativeFull],
);

const UPDATE = graphql(
  `
    mutation UpdateInitiative($id: ID!, $version: Int!, $input: InitiativeInput!) {
      record: updateInitiative(id: $id, version: $version, input: $input) {
        ...InitiativeFull
      }
    }
  `,
  [InitiativeFull],
);

const REMOVE = graphql(`
  mutation DeleteInitiative($id: ID!, $version: Int!) {
    record: deleteInitiative(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreInitiative($id: ID!) {
    record: restoreInitiative(id: $id) {
      id
      version
    }
  }
`);

/** An initiative as lists show it. */
export type InitiativeNode = ResultOf<typeof InitiativeRow>;
/** An initiative with all that is known of it. */
export type InitiativeRecord = ResultOf<typeof InitiativeFull>;
export type Milestone = InitiativeRecord['milestones'][number];
export type Participant = InitiativeRecord['participants'][number];
type InitiativeInput = VariablesOf<typeof CREATE>['input'];

/** What the form holds: the record, and why its status changes. */
type InitiativeForm = Partial<InitiativeRecord> & { readonly statusReason?: string | null };

/** The server's input of what the initiative form holds. A new one without owner gets the person who enters it. */
export function toInput(record: InitiativeForm): InitiativeInput {
  const regions = keysOf(record.regions);
  return {
    title: localizedInput(record.title),
    kind: record.kind,
    mode: record.mode ?? null,
    status: record.status,
    statusEffectiveOn: record.statusEffectiveOn ?? null,
    statusReason: record.statusReason?.trim() || null,
    markets: keysOf(record.markets),
    regions: regions.length > 0 ? regions : undefined,
    sectors: keysOf(record.sectors),
    takesPlaceFrom: record.takesPlaceFrom ?? null,
    takesPlaceTo: record.takesPlaceTo ?? null,
    dateWording: record.dateWording?.trim() || null,
    ownerId: keyOf(record.owner) ?? undefined,
    summary: localizedInput(record.summary),
    participants: (record.participants ?? [])
      .filter(saysSomething)
      .map(({ organization, role, label, companyCount }) => ({
        organizationId: keyOf(organization),
        role,
        label: localizedInput(label),
        companyCount: companyCount ?? 1,
      })),
    milestones: (record.milestones ?? []).map(({ title, dueOn, doneOn }) => ({
      title: localizedInput(title) ?? {},
      dueOn: dueOn || null,
      doneOn: doneOn || null,
    })),
    outcomes: (record.outcomes ?? []).map(({ text, occurredOn }) => ({
      text: localizedInput(text) ?? {},
      occurredOn: occurredOn || null,
    })),
  };
}

/** A line of participants that was offered and left blank is no participant. */
function saysSomething({ organization, label, companyCount }: Partial<Participant>): boolean {
  return Boolean(organization) || hasText(label) || (companyCount ?? 1) > 1;
}

export const documents = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: REMOVE,
  restore: RESTORE,
  toInput,
  sorts: ['recent', 'date', 'code'],
});
