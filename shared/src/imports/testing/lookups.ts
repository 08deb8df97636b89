import type { ImportLookups, SheetRow } from '../types.ts';

const MARKETS: readonly (readonly [alpha2: string, alpha3: string, zh: string, en: string])[] = [
  ['RU', 'RUS', '俄罗斯', 'Russia'],
  ['US', 'USA', '美国', 'United States'],
  ['BR', 'BRA', '巴西', 'Brazil'],
  ['DE', 'DEU', '德国', 'Germany'],
  ['BY', 'BLR', '白俄罗斯', 'Belarus'],
  ['CD', 'COD', '刚果（金）', 'Congo (DRC)'],
];

/** As much reference data as the tests of the readers need. */
export const LOOKUPS: ImportLookups = {
  market: (code) => MARKETS.find(([alpha2, alpha3]) => code === alpha2 || code === alpha3)?.[0],
  marketNamed: (name) => MARKETS.find(([, , zh, en]) => name === zh || name === en)?.[0],
  hasRegion: (code) => ['330225', '500000', '370000'].includes(code),
  provinceNamed: (name) => ({ 重庆市: '500000', 山东省: '370000' })[name],
  hasSector: (code) => ['12', '85', '8517', '851713'].includes(code),
  hasCurrency: (code) => ['CNY', 'USD', 'EUR'].includes(code),
  today: '2024-06-15',
};

/** Rows of a table, numbered by line from 1. */
export function sheet(...lines: readonly (readonly string[])[]): SheetRow[] {
  return lines.map((cells, index) => ({ line: index + 1, cells }));
}
