import type { WeighedFact } from './weigh.ts';

/** What the score of a part and the confidence in it are made of: sums over its facts. */
export interface Sums {
  /** Of the weights. */
  readonly total: number;
  /** Of the ends and the middle of the facts' ranges, each by its weight. */
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
  /** Of the confidence in the facts by its own weight, and of these weights. */
  readonly sure: number;
  readonly sureTotal: number;
}

/** So many numbers of a fact are summed up, in the order of {@link Sums}. */
const WIDTH = 6;

/**
 * What facts put into the sums, as one row of numbers: a line of days, or the score without each source, adds up
 * thousands of them many times over.
 */
export type Terms = Float64Array;

/** The terms of some facts, in their order. */
export function termsOf(facts: readonly WeighedFact[]): Terms {
  const terms = new Float64Array(facts.length * WIDTH);
  let at = 0;
  for (const { input, confidence, confidenceWeight } of facts) {
    const { normalised, weight } = input;
    terms[at] = weight.total;
    terms[at + 1] = normalised.lower * weight.total;
    terms[at + 2] = normalised.central * weight.total;
    terms[at + 3] = normalised.upper * weight.total;
    terms[at + 4] = confidence * confidenceWeight;
    terms[at + 5] = confidenceWeight;
    at += WIDTH;
  }
  return terms;
}

/** Adds up terms, always in the order of their facts: sums of floating numbers depend on it. */
export class AddingUp {
  readonly #sums = new Float64Array(WIDTH);

  /** Adds the terms of the facts from one place up to another, the latter left out. */
  add(terms: Terms, from = 0, to = terms.length / WIDTH): this {
    let [total = 0, lower = 0, central = 0, upper = 0, sure = 0, sureTotal = 0] = this.#sums;
    for (let at = from * WIDTH; at < to * WIDTH; at += WIDTH) {
      total += terms[at] ?? 0;
      lower += terms[at + 1] ?? 0;
      central += terms[at + 2] ?? 0;
      upper += terms[at + 3] ?? 0;
      sure += terms[at + 4] ?? 0;
      sureTotal += terms[at + 5] ?? 0;
    }
    this.#sums.set([total, lower, central, upper, sure, sureTotal]);
    return this;
  }

  sums(): Sums {
    const [total = 0, lower = 0, central = 0, upper = 0, sure = 0, sureTotal = 0] = this.#sums;
    return { total, lower, central, upper, sure, sureTotal };
  }
}
