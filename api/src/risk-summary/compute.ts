import {
  type RiskMethod,
  type RiskQuestion,
  type ShippingCheck,
  type SourceSensitivity,
  riskMethodOf,
  sensitivity,
  shippingChecks,
  summarise,
} from '@kouan/shared';
import { type BoundedInput, type BoundedSummary, bounded } from './bounded.ts';
import { type FactRow, type RiskFacts, factsOf } from './fact-rows.ts';
import type { FactKind } from './fact-sources.ts';

/** An answer as the method gives it, small however much lies beneath, before it is put into words and shown. */
export interface RiskCore {
  readonly summary: BoundedSummary;
  /** The records that are shown: the latest of each kind, and those that the shown inputs rest on. */
  readonly shown: Readonly<Record<FactKind, readonly string[]>>;
  /** How many records of each kind speak to the question. */
  readonly totals: Readonly<Record<FactKind, number>>;
  /** Null: not worked out. */
  readonly reasoned: Reasoned | null;
}

/** What the facts say beyond the score. */
export interface Reasoned {
  readonly sensitivity: readonly SourceSensitivity[];
  readonly shippingChecks: readonly ShippingCheck[];
}

/** What is asked of the facts that were read. */
export interface CoreRequest {
  readonly rows: readonly FactRow[];
  readonly question: RiskQuestion;
  readonly methodVersion: string;
  /** Whether to work out too what the score owes to each source, and what to check before shipping. */
  readonly isReasoned?: boolean;
}

/** Works out a summary. Pure, so that it can run beside the server too. */
export function computeCore({ rows, question, methodVersion, isReasoned = false }: CoreRequest): RiskCore {
  const method: RiskMethod = riskMethodOf(methodVersion);
  const facts = factsOf(rows);
  const whole = summarise(facts.inputs, question, method.version);
  const summary = bounded(whole, facts.aside, method);
  const reasoned = isReasoned
    ? {
        sensitivity: sensitivity(facts.inputs, question, method.version),
        shippingChecks: shippingChecks(facts.inputs, question, whole),
      }
    : null;
  return { summary, shown: shownIds(summary, facts), totals: totalsOf(facts), reasoned };
}

/** The records that some inputs rest on, and others that are to be shown beside them. */
function recordsUnder(
  inputs: readonly BoundedInput[],
  beside: Partial<Record<FactKind, readonly string[]>> = {},
): Record<FactKind, readonly string[]> {
  const ids: Record<FactKind, Set<string>> = {
    figure: new Set(beside.figure),
    note: new Set(beside.note),
    position: new Set(beside.position),
    policy_event: new Set(beside.policy_event),
  };
  for (const { detail, recordIds } of inputs) for (const id of recordIds) ids[detail.kind].add(id);
  return {
    figure: [...ids.figure],
    note: [...ids.note],
    position: [...ids.position],
    policy_event: [...ids.policy_event],
  };
}

function shownIds({ parts }: BoundedSummary, { shown }: RiskFacts): Record<FactKind, readonly string[]> {
  const { figure, note, position, policy_event } = shown;
  return recordsUnder(
    parts.flatMap(({ inputs }) => inputs),
    { figure: figure.ids, note: note.ids, position: position.ids, policy_event: policy_event.ids },
  );
}

function totalsOf({ shown: { figure, note, position, policy_event } }: RiskFacts): Record<FactKind, number> {
  return { figure: figure.total, note: note.total, position: position.total, policy_event: policy_event.total };
}
