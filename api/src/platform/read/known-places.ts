import type { ReferenceData } from '../reference/reference-data.ts';
import type { Bind } from './conditions.ts';

/** Places that a filter may name, each by its code. */
interface Places {
  readonly market?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
}

/**
 * A filter with its places as reference data spells them: RUS is RU.
 * @throws BAD_INPUT for a place that there is not; finding nothing would look like having nothing
 */
export function knownPlaces<Filter extends object>(filter: Filter, data: ReferenceData): Filter {
  const { market, country, region } = filter as Places;
  return {
    ...filter,
    ...(market ? { market: data.requireMarket(market, 'filter.market') } : {}),
    ...(country ? { country: data.requireMarket(country, 'filter.country') } : {}),
    ...(region ? { region: data.requireRegion(region, 'filter.region') } : {}),
  };
}

/** Records of a region or of one within it: what lies in a county lies in its province too. */
export function withinRegion(column: string, region: string, bind: Bind, data: ReferenceData): string {
  return `${column} = any(${bind(data.within(region))}::text[])`;
}

/** Records that name a region, or one within it, among several. */
export function amongRegions(column: string, region: string, bind: Bind, data: ReferenceData): string {
  return `${column} && ${bind(data.within(region))}::text[]`;
}
