import type { FactChange, PartChange } from './documents.ts';

/** The parts that moved, what moved the score most first. */
export function moved(parts: readonly PartChange[]): readonly PartChange[] {
  return parts.filter(hasMoved).toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The parts that did not. */
export function unmoved(parts: readonly PartChange[]): readonly PartChange[] {
  return parts.filter((part) => !hasMoved(part));
}

/** Smaller moves read as 0 at the one digit that is shown. */
const SHOWN = 0.05;

/** Whether a record moved its part by points that show; the others are new or older without being felt. */
export function isFelt({ change }: Pick<FactChange, 'change'>): boolean {
  return Math.abs(change) >= SHOWN;
}

function hasMoved({ before, after, change, contributionChange }: PartChange): boolean {
  return change !== 0 || (contributionChange ?? 0) !== 0 || (before === null) !== (after === null);
}

function weightOf({ change, contributionChange }: PartChange): number {
  return Math.abs(contributionChange ?? change);
}
