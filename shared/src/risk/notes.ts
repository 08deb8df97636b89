import type { Candidate, Found, PartAside } from './candidate.ts';
import { isSupported } from './evidence.ts';
import type { NoteInput, RiskQuestion } from './inputs.ts';
import type { RiskMethod } from './method.ts';
import { relevance } from './relevance.ts';

/** The worst note: severity 5, likelihood 5. */
const WORST = 25;

/** Each published note counts in the part it speaks of; those that have run out are named and not counted. */
export function noteCandidates(
  notes: readonly NoteInput[],
  expired: readonly NoteInput[],
  question: RiskQuestion,
  method: RiskMethod,
): Found {
  const isRelevant = (note: NoteInput): boolean =>
    note.market === question.market && relevance(note, question, method) > 0;
  const relevant = notes.filter(isRelevant);
  const unsupported = relevant.filter((note) => !isSupported(note));
  return {
    candidates: relevant.filter(isSupported).map((note) => candidate(note, question, method)),
    setAside: [...aside(unsupported, 'no_evidence'), ...aside(expired.filter(isRelevant), 'expired')],
  };
}

function aside(notes: readonly NoteInput[], reason: PartAside['reason']): readonly PartAside[] {
  return notes.map(({ id, category }) => ({ recordId: id, part: category, reason }));
}

function candidate(note: NoteInput, question: RiskQuestion, method: RiskMethod): Candidate {
  const { id, category, severity, likelihood, validFrom, reviewBy } = note;
  const isOverdue = reviewBy !== null && reviewBy < question.asOf;
  const score = ((severity * likelihood) / WORST) * 100;
  return {
    key: `note|${id}`,
    part: category,
    detail: { kind: 'note', severity, likelihood, validFrom },
    records: [note],
    normalised: { lower: score, central: score, upper: score },
    wordings: 'one',
    relevance: relevance(note, question, method),
    emphasis: method.note.emphasis,
    certainty: 1,
    // What nobody has looked at again in time is less and less sure to hold.
    halfLifeDays: isOverdue ? method.note.halfLifeDays : null,
    datedOn: isOverdue ? reviewBy : null,
    trend: null,
    notes: isOverdue ? ['review_overdue'] : [],
  };
}
