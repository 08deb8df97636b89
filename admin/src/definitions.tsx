import { useResourceContext } from 'ra-core';
import { createContext, useContext } from 'react';
import type { PageDefinition, ResourceDefinition } from './resource.ts';

interface Console {
  readonly resources: readonly ResourceDefinition[];
  readonly pages: readonly PageDefinition[];
}

/** What the console offers, for components that serve all of it. */
const Definitions = createContext<Console>({ resources: [], pages: [] });

export const DefinitionsProvider = Definitions.Provider;

/** All resources, in the order of the menu. */
export function useDefinitions(): readonly ResourceDefinition[] {
  return useContext(Definitions).resources;
}

/** All screens that are no list of records. */
export function usePages(): readonly PageDefinition[] {
  return useContext(Definitions).pages;
}

/** The resource that the screen at hand is about. */
export function useDefinition(): ResourceDefinition {
  const resource = useResourceContext();
  const definition = useDefinitions().find(({ name }) => name === resource);
  if (!definition) throw new Error(`There is no resource "${resource}" in resources.ts.`);
  return definition;
}
