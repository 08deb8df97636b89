import type { Locale } from '@kouan/shared';
import type { Step } from '../arithmetic.ts';
import { exactSignedPoints } from '../numbers.ts';
import type { Changes, FactChange, PartChange } from './documents.ts';

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

/** What the parts add to the change of the score, and what that comes to; null where there was no score to change. */
export function sumOfParts({ change, parts }: Pick<Changes, 'change' | 'parts'>, locale: Locale): Step | null {
  const added = moved(parts).flatMap(({ contributionChange }) => contributionChange ?? []);
  if (change === null || added.length === 0) return null;
  const [first = 0, ...others] = added;
  const rest = others.map((by) => `${by < 0 ? '−' : '+'} ${exactSignedPoints(Math.abs(by), locale).replace('+', '')}`);
  return {
    formula: [exactSignedPoints(first, locale).replace('-', '−'), ...rest].join(' '),
    result: exactSignedPoints(change, locale).replace('-', '−'),
  };
}

function hasMoved({ before, after, change, contributionChange }: PartChange): boolean {
  return change !== 0 || (contributionChange ?? 0) !== 0 || (before === null) !== (after === null);
}

function weightOf({ change, contributionChange }: PartChange): number {
  return Math.abs(contributionChange ?? change);
}
