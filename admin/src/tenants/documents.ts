import { graphql, type ResultOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, localizedInput } from '../provider/references.ts';

const TenantFields = graphql(`
  fragment TenantFields on Tenant @_unmask {
    id
    version
    kind
    status
    isDemo
    createdAt
    name {
      zh
      en
    }
    region {
      code
      name {
        zh
        en
      }
    }
    parent {
      id
      name {
        zh
        en
      }
    }
  }
`);

/** One bureau's separated space, as the platform sees it from outside. */
export type TenantRecord = ResultOf<typeof TenantFields>;

const LIST = graphql(
  `
    query Tenants($filter: TenantFilter, $first: Int!, $offset: Int) {
      page: tenants(filter: $filter, first: $first, offset: $offset) {
        nodes {
          ...TenantFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [TenantFields],
);

export const documents = defineDocuments({
  list: LIST,
  one: graphql(
    `
      query Tenant($id: ID!) {
        record: tenant(id: $id) {
          ...TenantFields
        }
      }
    `,
    [TenantFields],
  ),
  update: graphql(
    `
      mutation UpdateTenant($id: ID!, $version: Int!, $input: UpdateTenantInput!) {
        record: updateTenant(id: $id, version: $version, input: $input) {
          ...TenantFields
        }
      }
    `,
    [TenantFields],
  ),
  toInput: ({ name, region, parent }) => ({
    name: localizedInput(name),
    region: keyOf(region),
    parentId: keyOf(parent),
  }),
});

export const OPEN = graphql(`
  mutation CreateTenant($input: CreateTenantInput!) {
    opened: createTenant(input: $input) {
      oneTimePassword
      tenant {
        id
      }
    }
  }
`);

export const SUSPEND = graphql(`
  mutation SuspendTenant($id: ID!, $version: Int!) {
    record: suspendTenant(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const RESUME = graphql(`
  mutation ResumeTenant($id: ID!, $version: Int!) {
    record: resumeTenant(id: $id, version: $version) {
      id
      version
    }
  }
`);

export { LIST as TENANTS };
