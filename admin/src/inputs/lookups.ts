import { graphql, type ResultOf } from '../graphql.ts';
import { gql } from '../provider/client.ts';

const MARKETS = graphql(`
  query FindMarkets($q: String, $first: Int!) {
    found: markets(q: $q, first: $first) {
      code
      name {
        zh
        en
      }
    }
  }
`);
const REGIONS = graphql(`
  query FindRegions($q: String, $first: Int!) {
    found: regions(q: $q, first: $first) {
      code
      level
      name {
        zh
        en
      }
    }
  }
`);
const SECTORS = graphql(`
  query FindSectors($q: String, $first: Int!) {
    found: sectors(q: $q, first: $first) {
      code
      name {
        zh
        en
      }
    }
  }
`);
const CURRENCIES = graphql(`
  query Currencies {
    found: currencies {
      code
      name {
        zh
        en
      }
    }
  }
`);
const ORGANIZATIONS = graphql(`
  query FindOrganizations($filter: OrganizationFilter, $first: Int!) {
    page: organizations(filter: $filter, first: $first) {
      nodes {
        id
        code
        kind
        name {
          zh
          en
        }
        region {
          name {
            zh
            en
          }
        }
      }
    }
  }
`);
const PEOPLE = graphql(`
  query FindPeople($q: String, $first: Int!) {
    found: colleagues(q: $q, first: $first) {
      id
      name
    }
  }
`);

export type MarketOption = ResultOf<typeof MARKETS>['found'][number];
export type RegionOption = ResultOf<typeof REGIONS>['found'][number];
export type SectorOption = ResultOf<typeof SECTORS>['found'][number];
export type CurrencyOption = ResultOf<typeof CURRENCIES>['found'][number];
export type OrganizationOption = ResultOf<typeof ORGANIZATIONS>['page']['nodes'][number];
export type PersonOption = ResultOf<typeof PEOPLE>['found'][number];

/** Choices that a list offers at once; who wants others types on. */
const CHOICES = 20;

type Search<Option> = (q: string, signal?: AbortSignal) => Promise<readonly Option[]>;

export const findMarkets: Search<MarketOption> = async (q, signal) =>
  (await gql(MARKETS, { q, first: CHOICES }, signal)).found;

export const findRegions: Search<RegionOption> = async (q, signal) =>
  (await gql(REGIONS, { q, first: CHOICES }, signal)).found;

export const findSectors: Search<SectorOption> = async (q, signal) =>
  (await gql(SECTORS, { q, first: CHOICES }, signal)).found;

export const findOrganizations: Search<OrganizationOption> = async (q, signal) =>
  (await gql(ORGANIZATIONS, { filter: { q: q || null, scope: 'all' }, first: CHOICES }, signal)).page.nodes;

/** All currencies, the ones of the trade first. */
export const allCurrencies = async (signal?: AbortSignal): Promise<readonly CurrencyOption[]> =>
  (await gql(CURRENCIES, {}, signal)).found;

/** The people of the tenant. */
export const findPeople: Search<PersonOption> = async (q, signal) =>
  (await gql(PEOPLE, { q, first: CHOICES }, signal)).found;
