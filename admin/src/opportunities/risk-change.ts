import type { RiskCategory } from '@kouan/shared';

/** One part then and now: its score, 0 to 100, or null where there was nothing to score. */
export interface PartMove {
  readonly category: RiskCategory;
  readonly before: number | null;
  readonly after: number | null;
}

interface Before {
  readonly parts: readonly { readonly category: RiskCategory; readonly score: number | null }[];
}

interface After {
  readonly parts: readonly { readonly category: RiskCategory; readonly score: { readonly central: number } | null }[];
}

/** What is shown has one digit behind the point; less than half of that is no change. */
const VISIBLE = 0.05;

/** The parts that are not what they were, those that moved most first; what appeared or went is before them all. */
export function movedParts(before: Before, after: After): readonly PartMove[] {
  const was = new Map(before.parts.map(({ category, score }) => [category, score]));
  return after.parts
    .map(({ category, score }) => ({ category, before: was.get(category) ?? null, after: score?.central ?? null }))
    .filter(({ before: then, after: now }) =>
      then === null || now === null ? then !== now : Math.abs(now - then) >= VISIBLE,
    )
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ before, after }: PartMove): number {
  return before === null || after === null ? Infinity : Math.abs(after - before);
}
