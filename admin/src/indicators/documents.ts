import type { CountedUnit, IndicatorGroup, UnitKind } from '@kouan/shared';
import { graphql, type ResultOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { localizedInput } from '../provider/references.ts';

const IndicatorFields = graphql(`
  fragment IndicatorFields on Indicator @_unmask {
    id: code
    code
    version
    group
    unitKind
    countedUnit
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
    amendedAt
  }
`);

/** A line of the register of indicators. Its code is its id. */
export type IndicatorRecord = ResultOf<typeof IndicatorFields>;

const amended = ({ group, name, definition, definitionSource, definitionUrl }: Partial<IndicatorRecord>) => ({
  group: (group ?? null) as IndicatorGroup | null,
  name: localizedInput(name),
  definition: localizedInput(definition),
  definitionSource: definitionSource?.trim() ?? null,
  definitionUrl: definitionUrl?.trim() || null,
});

export const indicatorDocuments = defineDocuments({
  list: graphql(
    `
      query IndicatorRegister($filter: IndicatorFilter, $first: Int!, $offset: Int) {
        page: indicatorRegister(filter: $filter, first: $first, offset: $offset) {
          nodes {
            ...IndicatorFields
          }
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    [IndicatorFields],
  ),
  one: graphql(
    `
      query Indicator($id: ID!) {
        record: indicator(code: $id) {
          ...IndicatorFields
        }
      }
    `,
    [IndicatorFields],
  ),
  create: graphql(
    `
      mutation CreateIndicator($input: IndicatorInput!) {
        record: createIndicator(input: $input) {
          ...IndicatorFields
        }
      }
    `,
    [IndicatorFields],
  ),
  update: graphql(
    `
      mutation UpdateIndicator($id: ID!, $version: Int!, $input: IndicatorInput!) {
        record: updateIndicator(code: $id, version: $version, input: $input) {
          ...IndicatorFields
        }
      }
    `,
    [IndicatorFields],
  ),
  toInput: amended,
  // Code and unit are fixed once figures can be entered in them.
  toCreateInput: (indicator) => ({
    ...amended(indicator),
    code: indicator.code?.trim() ?? null,
    unitKind: (indicator.unitKind ?? null) as UnitKind | null,
    countedUnit: indicator.unitKind === 'count' ? ((indicator.countedUnit ?? null) as CountedUnit | null) : null,
  }),
});
