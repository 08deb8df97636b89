/** A value with the state of the facts that it was made from. */
export interface Stamped<V> {
  readonly stamp: string;
  readonly value: V;
}

/** A stamped value that is at hand. */
export interface KeptValue<V> extends Stamped<V> {
  /** By then it had been made, in milliseconds since 1970. */
  readonly madeBy: number;
}

interface Kept<V> extends KeptValue<V> {
  readonly weight: number;
}

/**
 * Values by key, those used longest ago dropped first, bounded in number and in weight. Whether a value is still true
 * is for the one who reads its stamp to decide.
 */
export class StampedCache<V> {
  readonly #kept = new Map<string, Kept<V>>();
  #weight = 0;

  /**
   * @param most.entries how many values are kept
   * @param most.weight how much they may weigh together, in the unit that they are put in with; one that weighs more
   * than a quarter of it is not kept, because it would drive out all others
   */
  constructor(private readonly most: { readonly entries: number; readonly weight: number }) {}

  get(key: string): KeptValue<V> | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    // A map keeps the order of insertion: what is used goes to the end.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  set(key: string, stamp: string, value: V, weight: number): void {
    this.#drop(key);
    if (weight > this.most.weight / 4) return;
    this.#kept.set(key, { stamp, value, weight, madeBy: Date.now() });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.most.entries && this.#weight <= this.most.weight) return;
      this.#drop(oldest);
    }
  }

  get size(): number {
    return this.#kept.size;
  }

  /** What all that is kept weighs together. */
  get weight(): number {
    return this.#weight;
  }

  #drop(key: string): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}
