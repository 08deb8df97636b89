import type { ImportLookups } from '@kouan/shared';
import type { ReferenceData } from '../platform/reference/reference-data.ts';

/** What the readers of files need to know, out of the reference data that the server holds. */
export function importLookups(data: ReferenceData): ImportLookups {
  const markets = [...data.markets.values()];
  const byCode = new Map(
    markets.flatMap(({ code, alpha3 }) => [
      [code, code],
      [alpha3, code],
    ]),
  );
  const byName = new Map(
    markets.flatMap(({ code, name }) => [
      [name.zh, code],
      [name.en.toLowerCase(), code],
    ]),
  );
  const provinces = new Map(
    [...data.regions.values()].filter(({ level }) => level === 'province').map(({ code, name }) => [name.zh, code]),
  );
  return {
    market: (code) => byCode.get(code),
    marketNamed: (name) => byName.get(name) ?? byName.get(name.toLowerCase()),
    hasRegion: (code) => data.regions.has(code),
    provinceNamed: (name) => provinces.get(name),
    hasSector: (code) => data.sectors.has(code),
    hasCurrency: (code) => data.currencies.has(code),
  };
}
