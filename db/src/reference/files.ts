import type { ReferenceData } from './types.ts';

/** Names of the files, in an order in which each table refers only to itself. */
export const REFERENCE_FILES = [
  'regions',
  'markets',
  'currencies',
  'sectors',
  'indicators',
] as const satisfies readonly (keyof ReferenceData)[];

/** Where a file of reference data lies. Sources and build are equally deep in the package, so one path serves both. */
export function referenceFile(name: keyof ReferenceData): URL {
  return new URL(`../../reference/${name}.json`, import.meta.url);
}
