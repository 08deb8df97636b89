import type { ResourceDefinition } from '../resource.ts';

/** The resource whose records the trail calls so; undefined for what has no screens, such as a data file. */
export function definitionOf(
  recordKind: string,
  definitions: readonly ResourceDefinition[],
): ResourceDefinition | undefined {
  return definitions.find(({ trail }) => (trail as readonly string[]).includes(recordKind));
}
