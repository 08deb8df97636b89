import { EvidenceFields } from '../display/evidence.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { defineDocuments } from '../provider/documents.ts';
import { keyOf, localizedInput } from '../provider/references.ts';

/** What lists need of a rating: all but the evidence. */
const RatingFields = graphql(`
  fragment RatingFields on CountryRating @_unmask {
    id
    code
    version
    tenantId
    isDemo
    issuer {
      id
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
    scale {
      zh
      en
    }
    grade
    ratedOn
    disclaimer {
      zh
      en
    }
    recordedAt
    updatedAt
  }
`);

const WHOLE = graphql(
  `
    fragment WholeRating on CountryRating @_unmask {
      ...RatingFields
      updatedBy {
        id
        name
      }
      evidence {
        ...EvidenceFields
      }
    }
  `,
  [RatingFields, EvidenceFields],
);

const LIST = graphql(
  `
    query CountryRatings($filter: CountryRatingFilter, $sort: CountryRatingSort, $first: Int!, $offset: Int) {
      page: countryRatings(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          ...RatingFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [RatingFields],
);

const ONE = graphql(
  `
    query CountryRating($id: ID!) {
      record: countryRating(id: $id) {
        ...WholeRating
      }
    }
  `,
  [WHOLE],
);

const CREATE = graphql(
  `
    mutation CreateCountryRating($input: CountryRatingInput!) {
      record: createCountryRating(input: $input) {
        ...WholeRating
      }
    }
  `,
  [WHOLE],
);

const UPDATE = graphql(
  `
    mutation UpdateCountryRating($id: ID!, $version: Int!, $input: CountryRatingInput!) {
      record: updateCountryRating(id: $id, version: $version, input: $input) {
        ...WholeRating
      }
    }
  `,
  [WHOLE],
);

const DELETE = graphql(`
  mutation DeleteCountryRating($id: ID!, $version: Int!) {
    record: deleteCountryRating(id: $id, version: $version) {
      id
      version
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreCountryRating($id: ID!) {
    record: restoreCountryRating(id: $id) {
      id
      version
    }
  }
`);

/** A rating as lists read it. */
export type RatingRow = ResultOf<typeof LIST>['page']['nodes'][number];
/** A rating as its own screens read it. */
export type RatingRecord = ResultOf<typeof ONE>['record'];
type RatingInput = VariablesOf<typeof CREATE>['input'];

export const countryRatingDocuments = defineDocuments({
  list: LIST,
  one: ONE,
  create: CREATE,
  update: UPDATE,
  remove: DELETE,
  restore: RESTORE,
  sorts: ['date', 'recent', 'code'],
  toFilter: ({ issuer, ...filter }) => ({
    ...filter,
    ...(issuer ? { issuerId: String(issuer) } : {}),
  }),
  toInput: (rating: Partial<RatingRecord>): RatingInput => ({
    issuerId: keyOf(rating.issuer),
    market: keyOf(rating.market),
    scale: localizedInput(rating.scale),
    grade: rating.grade?.trim() || null,
    ratedOn: rating.ratedOn ?? null,
    disclaimer: localizedInput(rating.disclaimer),
  }),
});
