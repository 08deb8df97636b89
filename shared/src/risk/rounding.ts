import type { ScoreRange } from './summary.ts';

/** Floating arithmetic may end a hair beside the number that is meant. */
const HAIR = 1e-6;

/** Scores and points are shown, and reckoned on, with two decimals, so that a reader can follow with a pencil. */
export function roundScore(value: number): number {
  // Adding zero turns minus zero into zero.
  return Math.round(value * 100) / 100 + 0;
}

/** Weights, shares and confidence: four decimals. */
export function roundWeight(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Rounds the ends of a range outward and its middle to the nearest: rounding never claims more. */
export function roundRange({ lower, central, upper }: ScoreRange): ScoreRange {
  return {
    lower: Math.floor(lower * 100 + HAIR) / 100,
    central: roundScore(central),
    // Rounding up from a hair below zero would give minus zero.
    upper: Math.max(0, Math.ceil(upper * 100 - HAIR)) / 100,
  };
}

/**
 * Rounds parts to two decimals so that they add up to the total exactly: the largest remainders are rounded up.
 * @param values of either sign
 * @param total their sum, to two decimals; a hundredth or two beside it is shared out as well
 */
export function apportion(values: readonly number[], total: number): readonly number[] {
  const cents = values.map((value) => Math.floor(value * 100 + HAIR));
  const left = Math.round(total * 100) - cents.reduce((sum, cent) => sum + cent, 0);
  const [each, more] = values.length === 0 ? [0, 0] : [Math.floor(left / values.length), mod(left, values.length)];
  const remainder = (index: number): number => (values[index] ?? 0) * 100 - (cents[index] ?? 0);
  const raised = new Set(
    values
      .map((_, index) => index)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, more),
  );
  // Adding zero turns minus zero into zero.
  return cents.map((cent, index) => (cent + each + (raised.has(index) ? 1 : 0)) / 100 + 0);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
