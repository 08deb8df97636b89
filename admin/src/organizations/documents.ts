import { normalizeCreditCode } from '@kouan/shared';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, keysOf, localizedInput } from '../provider/references.ts';

const OrganizationRow = graphql(`
  fragment OrganizationRow on Organization @_unmask {
    id
    version
    tenantId
    code
    kind
    isNamed
    isDemo
    creditCode
    name {
      zh
      en
    }
    country {
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
    sectors {
      code
      name {
        zh
        en
      }
    }
  }
`);

const OrganizationFull = graphql(
  `
    fragment OrganizationFull on Organization @_unmask {
      ...OrganizationRow
      aliases
      website
      note {
        zh
        en
      }
      createdAt
      createdBy {
        id
        name
      }
      updatedAt
      updatedBy {
        id
        name
      }
    }
  `,
  [OrganizationRow],
);

const LIST = graphql(
  `
    query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $first: Int!, $offset: Int) {
      page: organizations(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...OrganizationRow
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OrganizationRow],
);

const ONE = graphql(
  `
    query Organization($id: ID!) {
      record: organization(id: $id) {
        ...OrganizationFull
      }
    }
  `,
  [OrganizationFull],
);

const CREATE = graphql(
  `
    mutation CreateOrganization($input: OrganizationInput!) {
      record: createOrganization(input: $input) {
        ...OrganizationFull
      }
    }
  `,
  [OrganizationFull],
);

const UPDATE = graphql(
  `
    mutation UpdateOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
      record: updateOrganization(id: $id, version: $version, input: $input) {
        ...OrganizationFull
      }
    }
  `,
  [OrganizationFull],
);

const REMOVE = graphql(`
  mutation DeleteOrganization($id: ID!, $version: Int!) {
    record: deleteOrganization(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreOrganization($id: ID!) {
    record: restoreOrganization(id: $id) {
      id
      version
    }
  }
`);

/** An organization as lists show it. */
export type OrganizationNode = ResultOf<typeof OrganizationRow>;
/** An organization with all that is known of it. */
export type OrganizationRecord = ResultOf<typeof OrganizationFull>;
type OrganizationInput = VariablesOf<typeof CREATE>['input'];

/** The server's input of what the organization form holds. */
export function toInput(record: Partial<OrganizationRecord>): OrganizationInput {
  return {
    kind: record.kind,
    name: localizedInput(record.name),
    aliases: (record.aliases ?? []).map((alias) => alias.trim()).filter(Boolean),
    isNamed: record.isNamed ?? true,
    creditCode: record.creditCode ? normalizeCreditCode(record.creditCode) : null,
    country: keyOf(record.country),
    region: keyOf(record.region),
    sectors: keysOf(record.sectors),
    website: record.website?.trim() || null,
    note: localizedInput(record.note),
  };
}

export const documents = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: REMOVE,
  restore: RESTORE,
  toInput,
  sorts: ['recent', 'name', 'code'],
  filtersByIds: true,
});
