import type { RiskCategory } from '../vocabulary/risk.ts';
import type { RiskMethod } from './method.ts';
import { type PartNumbers, numbersFrom } from './parts.ts';
import { AddingUp, type Sums, type Terms, termsOf } from './sums.ts';
import { inOneOrder } from './units.ts';
import type { WeighedFact } from './weigh.ts';

/** What is left when some facts have gone and others have come in their place. */
export interface Exchanged {
  /** In the order of the parts of the whole. */
  readonly parts: readonly PartNumbers[];
  readonly origins: number;
}

/** The facts of one part, with what they put into its sums. */
interface Standing {
  readonly keys: readonly string[];
  readonly terms: Terms;
}

/** A place among the facts of a part at which one goes, or before which another comes. */
interface Turn {
  readonly place: number;
  /** The place of what comes among all that come; null: what stands there goes. */
  readonly coming: number | null;
}

/**
 * All facts of an answer, kept so that it costs little to tell what others in the place of a few would make of it: parts
 * without any of them stay as they are. What comes out is the same as if everything had been added up anew.
 */
export class Whole {
  readonly #standing = new Map<RiskCategory, Standing>();
  /** Where each fact stands in its part. */
  readonly #places = new Map<WeighedFact, number>();
  /** How many facts rest on each origin. */
  readonly #origins: ReadonlyMap<string, number>;

  /** @param facts in the order in which a summary adds them up */
  constructor(
    facts: readonly WeighedFact[],
    private readonly parts: readonly PartNumbers[],
    private readonly method: RiskMethod,
  ) {
    for (const [category, its] of byPart(facts)) {
      its.forEach((fact, place) => this.#places.set(fact, place));
      this.#standing.set(category, { keys: its.map(({ candidate }) => candidate.key), terms: termsOf(its) });
    }
    this.#origins = timesByOrigin(facts);
  }

  exchanged(gone: readonly WeighedFact[], come: readonly WeighedFact[]): Exchanged {
    const [going, coming] = [byPart(gone), byPart(come)];
    return {
      parts: this.parts.map((part) => {
        const { category } = part;
        if (!going.has(category) && !coming.has(category)) return part;
        const sums = this.sumsOf(category, going.get(category) ?? [], coming.get(category) ?? []);
        return numbersFrom(category, sums, this.method);
      }),
      origins: this.originsLeft(gone, come),
    };
  }

  /** Adds the part up once more, over what goes and with what comes at its place in the one order. */
  private sumsOf(category: RiskCategory, gone: readonly WeighedFact[], come: WeighedFact[]): Sums {
    const { keys, terms } = this.#standing.get(category) ?? { keys: [], terms: termsOf([]) };
    const ordered = inOneOrder(come);
    const coming = termsOf(ordered);
    const turns: readonly Turn[] = [
      ...ordered.map(({ candidate }, index) => ({ place: placeOf(candidate.key, keys), coming: index })),
      ...gone.map((fact) => ({ place: this.#places.get(fact) ?? 0, coming: null })),
    ].sort((a, b) => a.place - b.place);
    const adding = new AddingUp();
    let from = 0;
    for (const turn of turns) {
      adding.add(terms, from, turn.place);
      from = turn.place;
      if (turn.coming === null) from += 1;
      else adding.add(coming, turn.coming, turn.coming + 1);
    }
    return adding.add(terms, from).sums();
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

function byPart(facts: readonly WeighedFact[]): Map<RiskCategory, WeighedFact[]> {
  const parts = new Map<RiskCategory, WeighedFact[]>();
  for (const fact of facts) {
    const known = parts.get(fact.candidate.part);
    if (known) known.push(fact);
    else parts.set(fact.candidate.part, [fact]);
  }
  return parts;
}

/** The first place among keys in order that does not come before the key. */
function placeOf(key: string, keys: readonly string[]): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? '') < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function timesByOrigin(facts: readonly WeighedFact[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { backing } of facts) for (const id of backing.originIds) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
