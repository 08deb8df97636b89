import type { ShippingTopic } from '@kouan/shared';
import type { ShippingCheck } from './documents.ts';

/** Checks by topic, in the order in which the topics first come. */
export function byTopic(
  checks: readonly ShippingCheck[],
): readonly (readonly [ShippingTopic, readonly ShippingCheck[]])[] {
  const topics = new Map<ShippingTopic, ShippingCheck[]>();
  for (const check of checks) {
    const group = topics.get(check.topic);
    if (group) group.push(check);
    else topics.set(check.topic, [check]);
  }
  return [...topics];
}

/** The first check of each topic, so that a few of them tell of as much as they can. */
export function foremost(checks: readonly ShippingCheck[], most: number): readonly ShippingCheck[] {
  return byTopic(checks)
    .flatMap(([, group]) => group.slice(0, 1))
    .slice(0, most);
}
