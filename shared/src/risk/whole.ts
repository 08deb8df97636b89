import type { RiskCategory } from '../vocabulary/risk.ts';
import type { RiskMethod } from './method.ts';
import { type PartNumbers, partNumbers } from './parts.ts';
import { inOneOrder } from './units.ts';
import type { WeighedFact } from './weigh.ts';

/** What is left when some facts have gone and others have come in their place. */
export interface Exchanged {
  /** In the order of the parts of the whole. */
  readonly parts: readonly PartNumbers[];
  readonly origins: number;
}

/**
 * All facts of an answer, kept so that it costs little to tell what others in the place of a few would make of it: parts
 * without any of them stay as they are. What comes out is the same as if everything had been added up anew.
 */
export class Whole {
  readonly #facts = new Map<RiskCategory, WeighedFact[]>();
  /** How many facts rest on each origin. */
  readonly #origins: ReadonlyMap<string, number>;

  /** @param facts in the order in which a summary adds them up */
  constructor(
    facts: readonly WeighedFact[],
    private readonly parts: readonly PartNumbers[],
    private readonly method: RiskMethod,
  ) {
    for (const { category } of parts) this.#facts.set(category, []);
    for (const fact of facts) this.#facts.get(fact.candidate.part)?.push(fact);
    this.#origins = timesByOrigin(facts);
  }

  exchanged(gone: readonly WeighedFact[], come: readonly WeighedFact[]): Exchanged {
    const touched = new Set([...gone, ...come].map(({ candidate }) => candidate.part));
    const without = new Set(gone);
    return {
      parts: this.parts.map((part) => {
        const { category } = part;
        if (!touched.has(category)) return part;
        const standing = (this.#facts.get(category) ?? []).filter((fact) => !without.has(fact));
        const coming = come.filter(({ candidate }) => candidate.part === category);
        return partNumbers(category, inOneOrder([...standing, ...coming]), this.method);
      }),
      origins: this.originsLeft(gone, come),
    };
  }

  private originsLeft(gone: readonly WeighedFact[], come: readonly WeighedFact[]): number {
    const coming = timesByOrigin(come);
    let left = this.#origins.size;
    for (const origin of coming.keys()) if (!this.#origins.has(origin)) left += 1;
    for (const [origin, times] of timesByOrigin(gone)) {
      if (times === this.#origins.get(origin) && !coming.has(origin)) left -= 1;
    }
    return left;
  }
}

function timesByOrigin(facts: readonly WeighedFact[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { backing } of facts) for (const id of backing.originIds) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
