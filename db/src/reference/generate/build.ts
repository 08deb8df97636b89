import type { ReferenceData } from '../types.ts';
import { buildCurrencies } from './currencies.ts';
import { buildIndicators } from './indicators.ts';
import { buildMarkets } from './markets.ts';
import { buildRegions } from './regions.ts';
import { buildSectors } from './sectors.ts';

/** Builds all reference data from the pinned packages and the tables beside this file. */
export function buildReferenceData(): ReferenceData {
  return {
    regions: buildRegions(),
    markets: buildMarkets(),
    currencies: buildCurrencies(),
    sectors: buildSectors(),
    indicators: buildIndicators(),
  };
}

/** Writes rows as JSON, one to a line, so that a change of one name is a change of one line. */
export function toJson(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
