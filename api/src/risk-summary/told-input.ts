import type { BoundedInput } from './bounded.ts';
import type { Words } from './summary-words.ts';

/** So many origins are told of one input; the others are in its reliability all the same. */
const ORIGINS_TOLD = 20;

/** An input as a client reads it, with every number that it was made from. */
export function toldInput(input: BoundedInput, words: Words): object {
  const { detail, originIds, origins } = input;
  return {
    ...input,
    kind: detail.kind,
    label: words.input(input),
    origins: originIds.length,
    originReliability: origins.slice(0, ORIGINS_TOLD),
    reading: detail.kind === 'figure' ? detail.reading : null,
    scale: detail.kind === 'figure' ? detail.scale : null,
    steps: detail.kind === 'position' ? detail.positions : null,
    event: detail.kind === 'policy_event' ? { effect: detail.effect, ...detail.scores } : null,
    severity: detail.kind === 'note' ? detail.severity : null,
    likelihood: detail.kind === 'note' ? detail.likelihood : null,
  };
}
