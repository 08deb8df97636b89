import { useTranslate } from 'ra-core';
import { useDefinitions, usePages } from '../definitions.tsx';
import type { MenuGroup, ResourceDefinition } from '../resource.ts';
import { holds } from '../provider/authProvider.ts';
import { session } from '../provider/client.ts';
import { useMe } from '../session/hooks.ts';

/** A screen that the signed-in person can open. */
export interface Offer {
  readonly to: string;
  readonly label: string;
  readonly icon: ResourceDefinition['icon'];
}

/** What a group of the menu offers to the signed-in person: pages first, then lists, each in the order of resources.ts. */
export function useOffers(group: MenuGroup): Offer[] {
  // Who is signed in decides what is offered.
  useMe();
  const translate = useTranslate();
  const pages = usePages()
    .filter((page) => page.group === group && holds(session, page.permission))
    .map(({ path, label, icon }) => ({ to: path, label: translate(label), icon }));
  const lists = useDefinitions()
    .filter(
      ({ list, permissions, ...resource }) => list && resource.group === group && holds(session, permissions.read),
    )
    .map(({ name, icon }) => ({
      to: `/${name}`,
      label: translate(`resources.${name}.name`, { smart_count: 2 }),
      icon,
    }));
  return [...pages, ...lists];
}
