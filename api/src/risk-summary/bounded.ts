import type { RiskCategory, RiskInput, RiskMethod, RiskPart, RiskSummary, SetAsideReason } from '@kouan/shared';
import type { AsideCount } from './fact-rows.ts';
import { ASIDE_SHOWN } from './facts-sql.ts';

/** So many inputs of a part come with a summary; the others are read page by page. */
export const INPUTS_SHOWN = 50;
/** So many records, and so many places in sources, are named for one input. */
const NAMED_PER_INPUT = 20;
/** So many records are named that a part has set aside. */
const SET_ASIDE_SHOWN = 50;

/** An input that names at most so many of its records and of the places that support it. */
export interface BoundedInput extends RiskInput {
  /** Records of this one fact, named or not. */
  readonly recordsTotal: number;
  /** Places in sources that support it, named or not. */
  readonly evidenceTotal: number;
}

/** A part with its weightiest inputs, and what the others come to, so that shares and points still add up. */
export interface BoundedPart extends Omit<RiskPart, 'inputs'> {
  readonly inputs: readonly BoundedInput[];
  readonly inputsTotal: number;
  /** Share of the inputs that are not shown, together. */
  readonly otherShare: number;
  /** Points of the inputs that are not shown, together. */
  readonly otherPoints: number;
  readonly setAsideTotal: number;
  readonly setAsideCounts: readonly { readonly reason: SetAsideReason; readonly count: number }[];
}

/** A summary that is small however many records lie beneath it. */
export interface BoundedSummary extends Omit<RiskSummary, 'parts'> {
  readonly parts: readonly BoundedPart[];
}

/**
 * Bounds a summary's lists. Numbers stay as they are: the inputs that are left out are told as one sum.
 * @param aside what was set aside before the method saw it, which of each kind and reason saw a few
 */
export function bounded(summary: RiskSummary, aside: readonly AsideCount[], method: RiskMethod): BoundedSummary {
  const unseen = unseenByPart(aside, method);
  return { ...summary, parts: summary.parts.map((part) => boundedPart(part, unseen.get(part.category) ?? [])) };
}

/** An input with at most so many names of what lies under it. */
export function boundedInput(input: RiskInput): BoundedInput {
  return {
    ...input,
    recordIds: input.recordIds.slice(0, NAMED_PER_INPUT),
    recordsTotal: input.recordIds.length,
    evidenceIds: input.evidenceIds.slice(0, NAMED_PER_INPUT),
    evidenceTotal: input.evidenceIds.length,
  };
}

function boundedPart(part: RiskPart, unseen: readonly (readonly [SetAsideReason, number])[]): BoundedPart {
  const others = part.inputs.slice(INPUTS_SHOWN);
  const counts = new Map<SetAsideReason, number>();
  const count = (reason: SetAsideReason, more: number): unknown => counts.set(reason, (counts.get(reason) ?? 0) + more);
  for (const { reason } of part.setAside) count(reason, 1);
  for (const [reason, more] of unseen) count(reason, more);
  return {
    ...part,
    inputs: part.inputs.slice(0, INPUTS_SHOWN).map(boundedInput),
    inputsTotal: part.inputs.length,
    otherShare: rounded(
      others.reduce((sum, { share }) => sum + share, 0),
      4,
    ),
    otherPoints: rounded(
      others.reduce((sum, { points }) => sum + points, 0),
      2,
    ),
    setAside: part.setAside.slice(0, SET_ASIDE_SHOWN),
    setAsideTotal: [...counts.values()].reduce((sum, one) => sum + one, 0),
    setAsideCounts: [...counts].map(([reason, number]) => ({ reason, count: number })),
  };
}

/** Records that were counted by reason alone: all but the few that the method was shown. */
function unseenByPart(
  aside: readonly AsideCount[],
  method: RiskMethod,
): Map<RiskCategory, (readonly [SetAsideReason, number])[]> {
  const unseen = new Map<RiskCategory, (readonly [SetAsideReason, number])[]>();
  for (const group of aside) {
    const part = partOf(group, method);
    if (part === undefined || group.count <= ASIDE_SHOWN) continue;
    unseen.set(part, [...(unseen.get(part) ?? []), [group.reason, group.count - ASIDE_SHOWN]]);
  }
  return unseen;
}

/** The part that records of a group belong to; the statement says what they are told apart by. */
function partOf({ kind, what }: AsideCount, method: RiskMethod): RiskCategory | undefined {
  switch (kind) {
    case 'figure':
      return method.indicators[what]?.part;
    case 'note':
      return what as RiskCategory;
    case 'position':
      return 'market_exits';
    case 'policy_event':
      return method.policy[what as keyof RiskMethod['policy']].part;
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
