import { readFileSync } from 'node:fs';
import { referenceFile } from './files.ts';
import type { Currency, Indicator, Market, ReferenceData, Region, Sector } from './types.ts';

function read<Name extends keyof ReferenceData>(name: Name): ReferenceData[Name] {
  return JSON.parse(readFileSync(referenceFile(name), 'utf8')) as ReferenceData[Name];
}

function byCode<Row extends { code: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}

/** Divisions of GB/T 2260 from province to county, in the order of their codes. */
export const REGIONS: readonly Region[] = read('regions');
/** Countries and territories of ISO 3166-1, in the order of their two-letter codes. */
export const MARKETS: readonly Market[] = read('markets');
/** Currencies of ISO 4217 that trade is invoiced in. */
export const CURRENCIES: readonly Currency[] = read('currencies');
/** Chapters of HS 2022, with the headings and subheadings in use. */
export const SECTORS: readonly Sector[] = read('sectors');
/** Indicators that figures are observations of, in the order in which screens list them. */
export const INDICATORS: readonly Indicator[] = read('indicators');

export const REGION_BY_CODE = byCode(REGIONS);
export const MARKET_BY_CODE = byCode(MARKETS);
export const CURRENCY_BY_CODE = byCode(CURRENCIES);
export const SECTOR_BY_CODE = byCode(SECTORS);
export const INDICATOR_BY_CODE = byCode(INDICATORS);

/**
 * A division and all above it, nearest first: 330225 gives Xiangshan, Ningbo, Zhejiang.
 * @returns an empty list for a code that is not one
 */
export function regionWithAncestors(code: string): Region[] {
  const region = REGION_BY_CODE.get(code);
  if (region === undefined) return [];
  return region.parent === null ? [region] : [region, ...regionWithAncestors(region.parent)];
}
