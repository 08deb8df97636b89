import { groupBy } from '../corroboration/group-by.ts';
import type { Candidate, Found } from './candidate.ts';
import { isSupported, latest } from './evidence.ts';
import type { InputNote } from './labels.ts';
import type { PolicyEventInput, RiskQuestion } from './inputs.ts';
import type { PolicyRule, RiskMethod } from './method.ts';
import { relevance } from './relevance.ts';
import type { ScoreRange } from './summary.ts';

/** What an authority did or said on the same days counts once, however many records tell of it. */
export function policyCandidates(
  events: readonly PolicyEventInput[],
  question: RiskQuestion,
  method: RiskMethod,
): Found {
  const relevant = events.filter(
    (event) =>
      (event.markets.length === 0 || event.markets.includes(question.market)) &&
      relevanceOf(event, question, method) > 0,
  );
  return {
    candidates: groupBy(relevant.filter(isSupported), eventSubjectOf).map(([subject, records]) =>
      candidate(`policy_event|${subject}`, records, question, method),
    ),
    setAside: relevant
      .filter((event) => !isSupported(event))
      .map(({ id, kind }) => ({ recordId: id, part: method.policy[kind].part, reason: 'no_evidence' })),
  };
}

/** An event whose authority or day is not recorded cannot be told from another, and stands for itself. */
export function eventSubjectOf({ id, kind, authority, occurred, sectors, effect }: PolicyEventInput): string {
  const { from, to } = occurred;
  if (authority === null || (from === null && to === null)) return `${kind}|${id}`;
  return [kind, authority, from, to, [...sectors].sort().join(','), effect].map((part) => part ?? '').join('|');
}

function candidate(
  key: string,
  records: readonly PolicyEventInput[],
  question: RiskQuestion,
  method: RiskMethod,
): Candidate {
  const [event] = records as readonly [PolicyEventInput, ...PolicyEventInput[]];
  const rule = method.policy[event.kind];
  const effect = event.effect ?? rule.usual;
  const datedOn = latest(records.map(({ occurred }) => occurred.to ?? occurred.from));
  const notes: InputNote[] = [];
  if (effect === null) notes.push('effect_not_stated');
  if (datedOn === null) notes.push('date_not_stated');
  return {
    key,
    part: rule.part,
    detail: {
      kind: 'policy_event',
      event: event.kind,
      effect,
      occurred: { from: event.occurred.from, to: event.occurred.to, wording: null },
      scores: rule.scores,
    },
    records,
    normalised: scoreOf(rule, effect),
    wordings: 'one',
    relevance: records.reduce((best, record) => Math.max(best, relevanceOf(record, question, method)), 0),
    emphasis: rule.emphasis,
    certainty: 1,
    halfLifeDays: rule.halfLifeDays,
    datedOn,
    trend: effect === null ? null : effect === 'raises' ? 1 : -1,
    notes,
  };
}

function scoreOf({ scores: { raises, lowers } }: PolicyRule, effect: PolicyEventInput['effect']): ScoreRange {
  if (effect === null) return { lower: lowers, central: (lowers + raises) / 2, upper: raises };
  const score = effect === 'raises' ? raises : lowers;
  return { lower: score, central: score, upper: score };
}

function relevanceOf({ sectors }: PolicyEventInput, question: RiskQuestion, method: RiskMethod): number {
  return relevance({ sectors, regions: [] }, question, method);
}
