import type { ImportLookups } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import type { ReferenceData } from '../platform/reference/reference-data.ts';

/** What the readers of files need of the reference data, as plain data that can be handed to another thread. */
export interface ImportReference {
  /** ISO 3166-1 alpha-2 by alpha-2 and alpha-3. */
  readonly marketsByCode: ReadonlyMap<string, string>;
  /** ISO 3166-1 alpha-2 by the Chinese name and by the English one in small letters. */
  readonly marketsByName: ReadonlyMap<string, string>;
  /** Codes of GB/T 2260 by the Chinese names of provinces. */
  readonly provinces: ReadonlyMap<string, string>;
  readonly regions: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  /** Beijing's day, YYYY-MM-DD. */
  readonly today: string;
}

/** Takes what the readers of files need out of the reference data that the server holds, as of today. */
export function importReference(data: ReferenceData): ImportReference {
  const markets = [...data.markets.values()];
  const provinces = [...data.regions.values()].filter(({ level }) => level === 'province');
  return {
    marketsByCode: new Map(
      markets.flatMap(({ code, alpha3 }) => [
        [code, code],
        [alpha3, code],
      ]),
    ),
    marketsByName: new Map(
      markets.flatMap(({ code, name }) => [
        [name.zh, code],
        [name.en.toLowerCase(), code],
      ]),
    ),
    provinces: new Map(provinces.map(({ code, name }) => [name.zh, code])),
    regions: new Set(data.regions.keys()),
    sectors: new Set(data.sectors.keys()),
    currencies: new Set(data.currencies.keys()),
    today: today(),
  };
}

/** The questions that readers of files ask, answered out of that data. */
export function importLookups(reference: ImportReference): ImportLookups {
  const { marketsByCode, marketsByName, provinces, regions, sectors, currencies, today: day } = reference;
  return {
    market: (code) => marketsByCode.get(code),
    marketNamed: (name) => marketsByName.get(name) ?? marketsByName.get(name.toLowerCase()),
    hasRegion: (code) => regions.has(code),
    provinceNamed: (name) => provinces.get(name),
    hasSector: (code) => sectors.has(code),
    hasCurrency: (code) => currencies.has(code),
    today: day,
  };
}
