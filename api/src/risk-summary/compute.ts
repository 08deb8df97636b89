import {
  CURRENT_METHOD,
  type PlainDate,
  type RiskCategory,
  type RiskChanges,
  type RiskInputs,
  type RiskLinePoint,
  type RiskQuestion,
  type RiskSummary,
  type ShippingCheck,
  type SourceSensitivity,
  riskChanges,
  riskLine,
  riskMethodOf,
  shippingChecks,
  summarise,
  summariseBySource,
} from '@kouan/shared';
import { type BoundedInput, type BoundedSummary, INPUTS_SHOWN, bounded, boundedInput } from './bounded.ts';
import { type FactRow, type RiskFacts, factsOf } from './fact-rows.ts';
import type { FactKind } from './fact-sources.ts';
import { type PackedInputs, packInputs } from './packed-inputs.ts';

/** An answer as the method gives it, small however much lies beneath, before it is put into words and shown. */
export interface RiskCore {
  readonly summary: BoundedSummary;
  /** The records that are shown: the latest of each kind, and those that the shown inputs rest on. */
  readonly shown: Readonly<Record<FactKind, readonly string[]>>;
  /** How many records of each kind speak to the question. */
  readonly totals: Readonly<Record<FactKind, number>>;
  /** By part, the inputs that the summary does not list, behind those that it does. */
  readonly others: Readonly<Partial<Record<RiskCategory, PackedInputs>>>;
  /** Null: not worked out. */
  readonly reasoned: Reasoned | null;
}

/** What the facts say beyond the score. */
export interface Reasoned {
  readonly sensitivity: readonly SourceSensitivity[];
  readonly shippingChecks: readonly ShippingCheck[];
}

/** A summary of one day. */
export interface CoreTask {
  readonly kind: 'core';
  readonly question: RiskQuestion;
  /** Whether to work out too what the score owes to each source, and what to check before shipping. */
  readonly isReasoned: boolean;
}

/** The score on several days; the question's own day is the last of them. */
export interface LineTask {
  readonly kind: 'line';
  readonly question: RiskQuestion;
  readonly days: readonly PlainDate[];
}

/** What became of the answer between two questions of one subject. */
export interface ChangesTask {
  readonly kind: 'changes';
  readonly before: RiskQuestion;
  readonly after: RiskQuestion;
}

/** What can be worked out from facts. */
export type Task = CoreTask | LineTask | ChangesTask;

/** What comes of each kind of task. */
export interface Worked {
  readonly core: RiskCore;
  readonly line: readonly RiskLinePoint[];
  readonly changes: CoreChanges;
}

/** One side of a change. */
export type CoreState = Pick<RiskSummary, 'score' | 'band' | 'confidence' | 'methodVersion'>;

/** What became of an answer, small however much lies beneath. */
export interface CoreChanges {
  readonly before: CoreState;
  readonly after: CoreState;
  readonly changes: RiskChanges;
}

/**
 * Works a task out. Pure, so that it can run beside the server too.
 * @param readings the rows of each of the task's readings, see `readingsOf`
 */
export function work(task: Task, readings: readonly (readonly FactRow[])[]): Worked[Task['kind']] {
  const [first = [], second = first] = readings;
  switch (task.kind) {
    case 'core':
      return coreOf(task, factsOf(first));
    case 'line':
      return riskLine(factsOf(first).inputs, task.question, task.days);
    case 'changes':
      return changesOf(task, factsOf(first).inputs, second === first ? null : factsOf(second).inputs);
  }
}

function coreOf({ question, isReasoned }: CoreTask, facts: RiskFacts): RiskCore {
  const { inputs, aside } = facts;
  const found = isReasoned
    ? summariseBySource(inputs, question)
    : { summary: summarise(inputs, question), sensitivity: null };
  const { summary: whole, sensitivity } = found;
  const summary = bounded(whole, aside, riskMethodOf(CURRENT_METHOD));
  return {
    summary,
    shown: shownIds(summary, facts),
    totals: totalsOf(facts),
    others: othersOf(whole),
    reasoned: sensitivity && { sensitivity, shippingChecks: shippingChecks(inputs, question, whole) },
  };
}

function othersOf({ parts }: RiskSummary): RiskCore['others'] {
  const long = parts.filter(({ inputs }) => inputs.length > INPUTS_SHOWN);
  return Object.fromEntries(
    long.map(({ category, inputs }) => [category, packInputs(inputs.slice(INPUTS_SHOWN).map(boundedInput))]),
  );
}

/** @param later the facts of the later question, where they are not those of the earlier one */
function changesOf({ before, after }: ChangesTask, inputs: RiskInputs, later: RiskInputs | null): CoreChanges {
  const [was, is] = [summarise(inputs, before), summarise(later ?? inputs, after)];
  const { change, parts } = riskChanges(was, is);
  return {
    before: stateOf(was),
    after: stateOf(is),
    changes: {
      change,
      parts: parts.map((part) => ({
        ...part,
        facts: part.facts.map((fact) => ({ ...fact, input: boundedInput(fact.input) })),
      })),
    },
  };
}

function stateOf({ score, band, confidence, methodVersion }: RiskSummary): CoreState {
  return { score, band, confidence, methodVersion };
}

/** The records that some inputs rest on, and others that are to be shown beside them. */
export function recordsUnder(
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
